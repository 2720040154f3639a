import type { CostingBody } from '@talka/contracts';
import type { Actor } from './actors.js';

/** A costing of two lines; change what the test is about. */
export const someCosting = (change: Partial<CostingBody> = {}): CostingBody => ({
  lines: [
    { what: 'Pamats un stabi', cents: 240_000 },
    { what: 'Uzstādīšana', cents: 60_000 },
  ],
  upkeep: 20_000,
  notCosted: 'Elektrības pieslēgums.',
  ...change,
});

/** Takes a public idea up, has it costed and found feasible, all by one administrator. */
export async function foundFeasible(
  administrator: Actor,
  municipality: string,
  number: number,
  costing: CostingBody = someCosting(),
): Promise<void> {
  const params = { municipality, number };
  const taken = await administrator.call('feasibility.take-up', {
    params,
    body: { reason: 'Vajadzīga jau šogad.' },
  });
  await administrator.call('feasibility.assign', { params, body: { person: administrator.id } });
  const revision = taken.body.newest?.revision ?? 0;
  const saved = await administrator.call('feasibility.save', {
    params,
    body: { revision, costing },
  });
  const found = await administrator.call('feasibility.decide', {
    params,
    body: { revision: saved.body.newest?.revision ?? 0, outcome: 'feasible', reason: null, words: '' },
  });
  const problem = taken.problem ?? saved.problem ?? found.problem;
  if (problem) throw new Error(`could not be found feasible: ${problem.code}`);
}
