import { FINDING_APPEAL_TIME } from '@talka/ideas';
import { DAY } from '@talka/kernel';
import { one, rows, sql, type Queryable } from '../sql.js';
import type { DemoIdea } from './demo/demo.js';

/** Ideas that were checked, whatever became of them later. */
const CHECKED = new Set<string>([
  ...['under-review', 'feasible', 'not-feasible', 'on-ballot'],
  ...['selected', 'not-selected', 'in-delivery', 'delivered'],
]);

/** What a costing is made of, in hundredths of the whole. */
const PARTS = [
  { what: 'Materiāli', share: 55 },
  { what: 'Darbi', share: 35 },
  { what: 'Uzraudzība un saskaņojumi', share: 10 },
] as const;
const UNKNOWN_COST = 300_000;

/** Gives a checked idea of the demonstration the costing and the finding it must have. */
export async function seedAssessment(
  on: Queryable,
  idea: string,
  it: DemoIdea,
  official: string,
): Promise<void> {
  if (!CHECKED.has(it.status)) return;
  const since = new Date(Date.now() - ((it.publishedDaysAgo ?? 30) / 2) * DAY);
  const { id } = await one<{ id: string }>(
    on,
    sql`insert into idea_assessment (idea_id, municipality_id, opened_by, opened_at, upkeep_cents, not_costed, saved_by,
          saved_at)
        values (${idea}, ${it.municipality}, ${official}, ${since}, 20000, 'Neparedzēti darbi, ja grunts izrādīsies vāja.',
          ${official}, ${since})
        returning id`,
  );
  await rows(
    on,
    sql`insert into idea_evaluator (assessment_id, person_id, assigned_by) values (${id}, ${official}, ${official})`,
  );
  const whole = it.costCents ?? UNKNOWN_COST;
  for (const [at, { what, share }] of PARTS.entries()) {
    await rows(
      on,
      sql`insert into idea_costing_line (assessment_id, position, what, cents)
          values (${id}, ${at + 1}, ${what}, ${Math.max(1, Math.round((whole * share) / 100))})`,
    );
  }
  if (it.status === 'under-review') return;
  const no = it.status === 'not-feasible';
  const words = no || it.status === 'feasible' ? (it.official?.words ?? '') : '';
  // The last days of the time to appeal, so that it can be tried.
  const at = new Date(Math.max(since.getTime(), Date.now() - FINDING_APPEAL_TIME + 7 * DAY));
  await rows(
    on,
    sql`insert into idea_finding (assessment_id, turn, outcome, reason, words, by_id, at, appeal_until)
        values (${id}, 1, ${no ? 'not-feasible' : 'feasible'}, ${no ? 'against-rules' : null}, ${words}, ${official},
          ${no ? at : since}, ${no ? new Date(at.getTime() + FINDING_APPEAL_TIME) : null})`,
  );
}
