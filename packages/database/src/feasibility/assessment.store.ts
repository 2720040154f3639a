import type {
  Assessment,
  AssessmentStart,
  AssessmentStore,
  Costing,
  Finding,
  Idea,
  IdeaId,
} from '@talka/ideas';
import type { MunicipalRole } from '@talka/identity';
import { Refused, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';
import { SUPPORT_NEEDED } from './support-needed.js';
import { assessmentOf, SELECT_ASSESSMENT, type AssessmentRow } from './assessment.rows.js';

/** Assessments in PostgreSQL, inside one transaction that has locked their idea. */
export class PgAssessmentStore implements AssessmentStore {
  constructor(private readonly manager: EntityManager) {}

  supportOf(id: IdeaId): Promise<{ count: number; needed: number }> {
    return one(
      this.manager,
      sql`select i.support_count as count, ${SUPPORT_NEEDED} as needed
          from idea i join process c on c.id = i.process_id where i.id = ${id}`,
    );
  }

  /** A new look starts from what was reckoned before: prices rarely change from the ground up. */
  async open(idea: Idea, by: PersonId, { reason, evaluators }: AssessmentStart): Promise<Assessment> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into idea_assessment (idea_id, municipality_id, opened_by, reason, upkeep_cents, not_costed)
          select ${idea.id}, ${idea.content.municipality}, ${by}, ${reason}, coalesce(max(b.upkeep_cents), 0),
            coalesce(max(b.not_costed), '')
          from (${before(idea.id)}) b returning id`,
    );
    await rows(
      this.manager,
      sql`insert into idea_costing_line (assessment_id, position, what, cents)
          select ${id}, l.position, l.what, l.cents from idea_costing_line l
          where l.assessment_id = (select id from idea_assessment where idea_id = ${idea.id} and id <> ${id}
            order by id desc limit 1)`,
    );
    for (const person of evaluators) await this.addEvaluator(id, person, by);
    return this.read(id);
  }

  async newest(id: IdeaId): Promise<Assessment | undefined> {
    const row = await first<AssessmentRow>(
      this.manager,
      sql`${SELECT_ASSESSMENT} where a.idea_id = ${id} order by a.id desc limit 1`,
    );
    return row && assessmentOf(row);
  }

  async saveCosting(of: Assessment, costing: Costing, by: PersonId): Promise<Assessment> {
    await this.next(
      of,
      sql`, upkeep_cents = ${costing.upkeep}, not_costed = ${costing.notCosted}, saved_by = ${by},
        saved_at = talka_now()`,
    );
    await rows(this.manager, sql`delete from idea_costing_line where assessment_id = ${of.id}`);
    await rows(
      this.manager,
      sql`insert into idea_costing_line (assessment_id, position, what, cents)
          select ${of.id}, given.at, given.line ->> 'what', (given.line ->> 'cents')::bigint
          from jsonb_array_elements(${JSON.stringify(costing.lines)}::jsonb) with ordinality as given(line, at)`,
    );
    return this.read(of.id);
  }

  async assign(of: Assessment, person: PersonId, by: PersonId): Promise<Assessment> {
    await this.addEvaluator(of.id, person, by);
    return this.read(of.id);
  }

  async relieve(of: Assessment, person: PersonId): Promise<Assessment> {
    await rows(
      this.manager,
      sql`delete from idea_evaluator where assessment_id = ${of.id} and person_id = ${person}`,
    );
    return this.read(of.id);
  }

  async keepFinding(of: Assessment, it: Finding): Promise<Assessment> {
    await this.next(of);
    const turn = of.finding === null ? 1 : 2;
    try {
      await rows(
        this.manager,
        sql`insert into idea_finding (assessment_id, turn, outcome, reason, words, by_id, at, appeal_until)
            values (${of.id}, ${turn}, ${it.outcome}, ${it.reason}, ${it.words}, ${it.by}, ${it.at}, ${it.appealUntil})`,
      );
    } catch (error) {
      if (violated(error) === 'idea_finding_pkey') throw new Refused({ code: 'costing.changed' });
      throw error;
    }
    return this.read(of.id);
  }

  async keepAppeal(of: Assessment, words: string, by: PersonId): Promise<Assessment> {
    await this.next(of);
    await rows(
      this.manager,
      sql`insert into idea_finding_appeal (assessment_id, by_id, words) values (${of.id}, ${by}, ${words})`,
    );
    return this.read(of.id);
  }

  async rolesOf(person: PersonId, municipality: MunicipalityId): Promise<readonly MunicipalRole[]> {
    const found = await rows<{ role: MunicipalRole }>(
      this.manager,
      sql`select distinct role from role_grant
          where person_id = ${person} and municipality_id = ${municipality} and revoked_at is null`,
    );
    return found.map(({ role }) => role);
  }

  private async addEvaluator(assessment: string, person: PersonId, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`insert into idea_evaluator (assessment_id, person_id, assigned_by) values (${assessment}, ${person}, ${by})`,
    );
  }

  /** Whoever saves over what somebody else has changed since is told. */
  private async next(of: Assessment, more: Sql = sql``): Promise<void> {
    const saved = await changes(
      this.manager,
      sql`update idea_assessment set revision = revision + 1${more}
          where id = ${of.id} and revision = ${of.revision} returning id`,
    );
    if (saved === 0) throw new Refused({ code: 'costing.changed' });
  }

  private async read(id: string): Promise<Assessment> {
    return assessmentOf(await one<AssessmentRow>(this.manager, sql`${SELECT_ASSESSMENT} where a.id = ${id}`));
  }
}

const before = (idea: string): Sql =>
  sql`select upkeep_cents, not_costed from idea_assessment where idea_id = ${idea} order by id desc limit 1`;
