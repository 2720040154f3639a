import { costOf, type Election } from '../election.js';
import { power10 } from '../exact/decimal.js';
import type { KnapsackOptions } from '../count/options.js';

export interface WithinBudget {
  /** The election with the ballots that count. */
  readonly election: Election;
  /** Places, in the list of ballots, of those that spent more than they had. */
  readonly rejected: readonly number[];
}

/**
 * Knapsack approval: a ballot may not spend more than its limit (Goel, Krishnaswamy, Sakshuwong, Aitamurto 2019,
 * "Knapsack Voting for Participatory Budgeting"). The limit itself is within. What remains is counted as
 * greedy by votes.
 */
export function withinBudget(election: Election, options: KnapsackOptions): WithinBudget {
  const limit = limitOf(election, options);
  const rejected =
    options.overspentBallots === 'keep-all'
      ? []
      : [...election.ballots.keys()].filter((at) => {
          const { num, den } = limit;
          return costOf(election, election.ballots[at]?.choices ?? []) * den > num;
        });
  if (rejected.length === 0) return { election, rejected };
  const out = new Set(rejected);
  return { election: { ...election, ballots: election.ballots.filter((_, at) => !out.has(at)) }, rejected };
}

/** In minor units: what the options say, else the file, else the whole pot. */
function limitOf(election: Election, { ballotLimit }: KnapsackOptions): { num: bigint; den: bigint } {
  if (!ballotLimit) return { num: election.ballotLimit ?? election.budget, den: 1n };
  return { num: ballotLimit.num * power10(election.moneyScale), den: ballotLimit.den };
}
