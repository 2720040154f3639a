import {
  assessmentOf,
  type FeasibilityCardRow,
  type FeasibilityPageRow,
  type FullAssessmentRow,
  type OfficialRow,
} from '@talka/composition';
import type { FeasibilityCard, FeasibilityView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import {
  administers,
  decideFinding,
  decideSecondFinding,
  ideaLifecycle,
  mayCost,
  type IdeaStatus,
} from '@talka/ideas';
import { municipalityId, personId, step, type Result } from '@talka/kernel';
import { assessmentView, findingView } from './assessment.presenter.js';

export const feasibilityCard = (row: FeasibilityCardRow): FeasibilityCard => ({
  number: row.number,
  title: row.title,
  language: row.language as FeasibilityCard['language'],
  area: row.area_name,
  stage: row.stage,
  support: row.support_count,
  supportNeeded: row.support_threshold,
  since: row.since.toISOString(),
  total: row.total_cents,
  evaluators: [...row.evaluators],
});

export interface FeasibilityParts {
  readonly municipality: string;
  readonly idea: FeasibilityPageRow;
  readonly assessments: readonly FullAssessmentRow[];
  readonly officials: readonly OfficialRow[];
}

export function feasibilityView(parts: FeasibilityParts, reader: Person, now: Date): FeasibilityView {
  const { idea, municipality } = parts;
  const [newest, ...earlier] = parts.assessments;
  const may = mayNow(parts, reader, now);
  return {
    ...feasibilityCard(idea),
    municipality,
    summary: idea.summary,
    guess: idea.cost_cents,
    newest: newest ? newestView(newest) : null,
    earlier: earlier.map(assessmentView),
    officials: may.assign ? parts.officials.map((it) => ({ ...it, roles: [...it.roles] })) : [],
    may,
  };
}

const newestView = (row: FullAssessmentRow): NonNullable<FeasibilityView['newest']> => ({
  ...assessmentView(row),
  revision: row.revision,
  reason: row.reason,
  savedAt: row.saved_at?.toISOString() ?? null,
  findings: row.findings.map((it) => ({ ...findingView(it), by: row.names[it.by_id] ?? '' })),
  appeal: row.appeal && { words: row.appeal.words ?? '', at: new Date(row.appeal.at).toISOString() },
});

/** The very rules that refuse say which buttons there are. */
function mayNow({ idea: row, assessments, municipality }: FeasibilityParts, by: Person, now: Date) {
  const [author, ...coAuthors] = row.authors.map(personId);
  const status = row.status as IdeaStatus;
  const runs = administers(by, municipalityId(municipality));
  const newest = assessments[0] && assessmentOf(assessments[0]);
  const idea = { status, author: author ?? personId(''), coAuthors };
  const facts = newest && { idea, assessment: newest, revision: newest.revision, by: by.id, now };
  const words = '-'.repeat(20);
  const isYes = (decided: Result<unknown> | undefined): boolean => decided?.ok ?? false;
  const wrong = { administers: runs, outcome: 'not-feasible', reason: 'technical', words } as const;
  return {
    takeUp: runs && isYes(step(ideaLifecycle, status, 'review')),
    assign: runs && status === 'under-review',
    cost: isYes(facts && mayCost(facts)),
    find: isYes(facts && decideFinding({ ...facts, ...wrong })),
    decideAppeal: isYes(facts && decideSecondFinding({ ...facts, outcome: 'uphold', words })),
    bringBack: runs && isYes(step(ideaLifecycle, status, 'bring-back')),
  };
}
