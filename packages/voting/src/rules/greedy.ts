import type { Election } from '../election.js';
import { power10 } from '../exact/decimal.js';
import { compare, rational, type Rational } from '../exact/rational.js';
import type { Profile } from '../count/profile.js';
import type { Tie, TieBreak } from '../count/tie-break.js';

/** What became of one project when its turn came, and what was left of the money then. */
export interface Step {
  readonly project: number;
  readonly verdict: 'funded' | 'too-dear' | 'no-support' | 'below-threshold' | 'withdrawn' | 'not-reached';
  /** Money left before its turn, in minor units. */
  readonly left: bigint;
}

export interface GreedyRun {
  readonly order: readonly number[];
  readonly steps: readonly Step[];
  readonly ties: readonly Tie[];
}

export interface GreedySetting {
  readonly perCost: boolean;
  readonly skip: boolean;
  readonly fundZeroSupport: boolean;
  /** In points as they are written, so it is compared at the profile's scale. */
  readonly threshold: Rational | null;
  /** Of a completion: what is funded already, and what is left for the rest. */
  readonly funded?: readonly number[];
  readonly eligible?: (project: number) => boolean;
  readonly stage: Tie['stage'];
}

/** Pabulib's sign for a project that was withdrawn when the ballots were printed already, in currency units. */
const WITHDRAWN = 999_999_999n;

/**
 * Funds projects by falling score, or score for each euro, as long as they fit: what most cities do
 * (Pabulib's `greedy`, `greedy-no-skip`, `greedy-threshold`). Exact, and the same for any order of input.
 */
export function greedy(
  { election, profile, ties }: { election: Election; profile: Profile; ties: TieBreak },
  setting: GreedySetting,
): GreedyRun {
  const funded = setting.funded ?? [];
  const rest = [...election.projects.keys()].filter(
    (at) => !funded.includes(at) && (setting.eligible?.(at) ?? true),
  );
  const { order, broken } = inOrder(rest, { election, profile, ties }, setting);
  const scale = power10(profile.pointsScale);
  const passes = (score: number): boolean =>
    setting.threshold === null || compare(rational(BigInt(score), scale), setting.threshold) >= 0;
  let left = election.budget - funded.reduce((sum, at) => sum + (election.projects[at]?.cost ?? 0n), 0n);
  let stopped = false;
  const chosen: number[] = [];
  const steps = order.map((project): Step => {
    const { cost = 0n } = election.projects[project] ?? {};
    const score = profile.scores[project] ?? 0;
    const step = (verdict: Step['verdict']): Step => ({ project, verdict, left });
    if (stopped) return step('not-reached');
    if (score <= 0 && !setting.fundZeroSupport) return step('no-support');
    if (!passes(score)) return step('below-threshold');
    if (cost <= left) {
      const taken = step('funded');
      chosen.push(project);
      left -= cost;
      return taken;
    }
    if (cost === WITHDRAWN * power10(election.moneyScale)) return step('withdrawn');
    stopped = !setting.skip;
    return step('too-dear');
  });
  return { order: chosen, steps, ties: broken };
}

/** By falling priority; ties by the published list, and all of them told. */
function inOrder(
  rest: readonly number[],
  { election, profile, ties }: { election: Election; profile: Profile; ties: TieBreak },
  { perCost, fundZeroSupport, stage }: GreedySetting,
): { order: number[]; broken: Tie[] } {
  const score = (at: number): number => profile.scores[at] ?? 0;
  const cost = (at: number): bigint => election.projects[at]?.cost ?? 0n;
  const byPriority = (a: number, b: number): number =>
    perCost ? byDensity([score(a), cost(a)], [score(b), cost(b)]) : score(b) - score(a);
  const order = rest.toSorted((a, b) => byPriority(a, b) || ties.separate(a, b).order);
  const broken: Tie[] = [];
  for (let at = 0; at < order.length;) {
    const first = order[at] ?? 0;
    let to = at + 1;
    while (to < order.length && byPriority(first, order[to] ?? 0) === 0) to += 1;
    // A tie among those who get nothing anyway decides nothing.
    if (to - at > 1 && (score(first) > 0 || fundZeroSupport)) {
      const { criteria } = ties.settle(order.slice(at, to));
      broken.push({ projects: order.slice(at, to).map((one) => ties.idOf(one)), criteria, round: 0, stage });
    }
    at = to;
  }
  return { order, broken };
}

/** By falling score/cost, without dividing. What costs nothing and is wanted is dearer than anything. */
function byDensity([scoreA, costA]: [number, bigint], [scoreB, costB]: [number, bigint]): number {
  const free = (score: number, cost: bigint): number => (cost === 0n ? Math.sign(score) : 0);
  const [freeA, freeB] = [free(scoreA, costA), free(scoreB, costB)];
  if (freeA !== 0 || freeB !== 0) return freeB - freeA || 0;
  const [left, right] = [BigInt(scoreA) * (costB || 1n), BigInt(scoreB) * (costA || 1n)];
  return left < right ? 1 : left > right ? -1 : 0;
}
