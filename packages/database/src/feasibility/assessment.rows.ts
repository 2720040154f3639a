import {
  assessmentId,
  ideaId,
  type Assessment,
  type Finding,
  type FindingOutcome,
  type InfeasibleReason,
} from '@talka/ideas';
import { cents, municipalityId, personId } from '@talka/kernel';
import { sql, type Sql } from '../sql.js';

export interface LineRow {
  readonly what: string;
  readonly cents: number;
}

export interface FindingRow {
  readonly turn: 1 | 2;
  readonly outcome: FindingOutcome;
  readonly reason: InfeasibleReason | null;
  readonly words: string;
  readonly by_id: string;
  readonly at: string;
  readonly appeal_until: string | null;
}

export interface AssessmentRow {
  readonly id: string;
  readonly idea_id: string;
  readonly municipality_id: string;
  readonly revision: number;
  readonly reason: string | null;
  readonly opened_at: Date;
  readonly saved_at: Date | null;
  readonly upkeep_cents: number;
  readonly not_costed: string;
  readonly lines: readonly LineRow[];
  readonly evaluators: readonly string[];
  readonly findings: readonly FindingRow[];
  readonly appealed: boolean;
}

/** Assessments with all that belongs to them; `a` is there to be narrowed and ordered. */
export const SELECT_ASSESSMENT: Sql = sql`
  select a.id, a.idea_id, a.municipality_id, a.revision, a.reason, a.opened_at, a.saved_at, a.upkeep_cents, a.not_costed,
    coalesce((select jsonb_agg(jsonb_build_object('what', l.what, 'cents', l.cents) order by l.position)
      from idea_costing_line l where l.assessment_id = a.id), '[]') as lines,
    array(select e.person_id from idea_evaluator e where e.assessment_id = a.id order by e.at, e.person_id) as evaluators,
    coalesce((select jsonb_agg(to_jsonb(f) order by f.turn) from idea_finding f where f.assessment_id = a.id), '[]')
      as findings,
    exists (select from idea_finding_appeal p where p.assessment_id = a.id) as appealed
  from idea_assessment a`;

const findingOf = (row: FindingRow | undefined): Finding | null =>
  row
    ? {
        outcome: row.outcome,
        reason: row.reason,
        words: row.words,
        by: personId(row.by_id),
        at: new Date(row.at),
        appealUntil: row.appeal_until === null ? null : new Date(row.appeal_until),
      }
    : null;

export const assessmentOf = (row: AssessmentRow): Assessment => ({
  id: assessmentId(row.id),
  idea: ideaId(row.idea_id),
  municipality: municipalityId(row.municipality_id),
  revision: row.revision,
  evaluators: row.evaluators.map(personId),
  costing: {
    lines: row.lines.map((line) => ({ what: line.what, cents: cents(line.cents) })),
    upkeep: cents(row.upkeep_cents),
    notCosted: row.not_costed,
  },
  finding: findingOf(row.findings.find(({ turn }) => turn === 1)),
  appealed: row.appealed,
  secondFinding: findingOf(row.findings.find(({ turn }) => turn === 2)),
});
