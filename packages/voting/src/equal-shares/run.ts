import type { Election } from '../election.js';
import type { Rational } from '../exact/rational.js';
import type { Profile } from '../count/profile.js';
import type { Criterion, TieBreak } from '../count/tie-break.js';
import { Accounts } from './accounts.js';
import { Ledger } from './ledger.js';
import { exactPrice, priceRange, type ExactPrice, type PriceRange } from './price.js';

export interface Setting {
  readonly election: Election;
  readonly profile: Profile;
  readonly ties: TieBreak;
  readonly utility: 'cost' | 'points';
  readonly eligible: (project: number) => boolean;
}

/** One purchase. */
export interface Round {
  readonly project: number;
  /** Who was equal with it, in the order of the tie list, and what put each before the next. */
  readonly tied: readonly number[];
  readonly criteria: readonly Criterion[];
}

export interface Run {
  /** What costs nothing and is wanted, before the first round. */
  readonly free: readonly number[];
  readonly rounds: readonly Round[];
  readonly accounts: Accounts;
  readonly cost: bigint;
}

/** Is told of a round after its price is known and before anybody pays. */
export type Watch = (accounts: Accounts, project: number, price: ExactPrice) => void;

/** Projects that can ever be bought: they cost something, not more than everything, and somebody wants them. */
export function purchasable({ election, profile, eligible }: Setting): number[] {
  return [...election.projects.keys()].filter((at) => {
    const { cost = 0n } = election.projects[at] ?? {};
    return cost > 0n && cost <= election.budget && (profile.backers[at]?.ballots ?? 0) > 0 && eligible(at);
  });
}

/** The tie list is the only order there is among what costs nothing. */
export function freeProjects({ election, profile, ties, eligible }: Setting): number[] {
  const free = [...election.projects.keys()].filter(
    (at) => election.projects[at]?.cost === 0n && (profile.scores[at] ?? 0) > 0 && eligible(at),
  );
  return ties.settle(free).order;
}

/**
 * The Method of Equal Shares with a fixed share for each ballot (Peters, Pierczyński, Skowron 2021, "Proportional
 * Participatory Budgeting with Additive Utilities"). Exact: doubles only discard, see `priceRange`.
 * About (rounds × a few) passes over the supporters of a project.
 */
export function equalShares(setting: Setting, share: Rational, watch?: Watch): Run {
  const { election, profile, utility } = setting;
  const accounts = new Accounts(profile, new Ledger(share));
  const free = freeProjects(setting);
  const costs = election.projects.map(({ cost }) => cost);
  const divisors = costs.map((cost) => (utility === 'cost' ? Number(cost) : 1));
  const of = (at: number) => profile.backers[at] ?? NOBODY;
  let live = purchasable(setting).map((project): Candidate => {
    // The least price there can be is the one at which all pay the same for each point.
    const low = (Number(costs[project]) / of(project).score) * (1 - 1e-15);
    return { project, range: { low, high: Infinity }, rho: low / (divisors[project] ?? 1), round: -1 };
  });
  const rounds: Round[] = [];
  let cost = 0n;
  while (live.length > 0) {
    let best = Infinity;
    for (;;) {
      const next = cheapestUnseen(live, rounds.length);
      if (!next || next.rho > best) break;
      const { project } = next;
      const divisor = divisors[project] ?? 1;
      const range = priceRange(accounts, of(project), {
        ...{ cost: costs[project] ?? 0n, from: next.range.low },
        // A little more, so that what is cut off is dearer for certain.
        atMost: best * divisor * (1 + 1e-12),
      });
      next.round = rounds.length;
      if (!range) {
        next.rho = Infinity;
        continue;
      }
      next.range = range;
      next.rho = (range.low / divisor) * (1 - 1e-15);
      best = Math.min(best, (range.high / divisor) * (1 + 1e-15));
    }
    live = live.filter(({ rho }) => rho < Infinity);
    const near = live.filter(({ round, rho }) => round === rounds.length && rho <= best);
    const { winner, price, tied, criteria } = cheapest(setting, accounts, near);
    if (!price) break;
    accounts.ledger.addPrice(price.num, price.over);
    watch?.(accounts, winner, price);
    accounts.pay(of(winner), price.emptied);
    rounds.push({ project: winner, tied, criteria });
    cost += costs[winner] ?? 0n;
    live = live.filter(({ project }) => project !== winner);
  }
  return { free, rounds, accounts, cost };
}

interface Candidate {
  readonly project: number;
  range: PriceRange;
  /** A lower bound of the price for each unit of utility, by doubles. It never falls; Infinity: not affordable any more. */
  rho: number;
  /** The round in which it was last looked at. */
  round: number;
}

const NOBODY = { groups: new Int32Array(), weights: new Float64Array(), levels: [], ballots: 0, score: 0 };

/** Two hundred projects are looked through faster than a heap is kept. */
function cheapestUnseen(live: readonly Candidate[], round: number): Candidate | undefined {
  let found: Candidate | undefined;
  for (const one of live) {
    if (one.round !== round && (!found || one.rho < found.rho)) found = one;
  }
  return found;
}

interface Cheapest {
  readonly winner: number;
  readonly price?: ExactPrice;
  readonly tied: readonly number[];
  readonly criteria: readonly Criterion[];
}

/** The exact winner among those that doubles cannot tell apart. */
function cheapest(
  { election, profile, ties, utility }: Setting,
  accounts: Accounts,
  near: Candidate[],
): Cheapest {
  const exact = near.map(({ project, range }) => {
    const cost = election.projects[project]?.cost ?? 0n;
    const price = exactPrice(accounts, profile.backers[project] ?? NOBODY, { cost, range });
    return { project, price, over: BigInt(price.over) * (utility === 'cost' ? cost : 1n) };
  });
  let equal: typeof exact = [];
  for (const one of exact) {
    const other = equal[0];
    const [left, right] = other ? [one.price.num * other.over, other.price.num * one.over] : [0n, 1n];
    if (left < right) equal = [one];
    else if (left === right) equal.push(one);
  }
  const { order, criteria } = ties.settle(equal.map(({ project }) => project));
  const winner = order[0] ?? -1;
  const price = equal.find(({ project }) => project === winner)?.price;
  return { winner, tied: order.slice(1), criteria, ...(price ? { price } : {}) };
}
