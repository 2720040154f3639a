import type { Ballot, Election } from '../election.js';

/**
 * A second count, written from the definitions alone and sharing nothing with the first: one account for each voter,
 * fractions as pairs, no classes, no filter, no cleverness. For small elections only.
 */
type Fraction = readonly [bigint, bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const whole = (value: bigint | number): Fraction => [BigInt(value), 1n];
const zero = whole(0n);

export function naiveScore({ voteType }: Election, ballot: Ballot, project: number): number {
  const at = ballot.choices.indexOf(project);
  if (at < 0) return 0;
  if (voteType === 'ordinal') return ballot.choices.length - at;
  return voteType === 'approval' || voteType === 'choose-1' ? 1 : (ballot.points?.[at] ?? 0);
}

const total = (election: Election, project: number): number =>
  election.ballots.reduce((sum, ballot) => sum + naiveScore(election, ballot, project), 0);

/** Cheapest first, then most wanted, then by id. Ids of small elections are plain ASCII. */
function before(election: Election, a: number, b: number): boolean {
  const [first, second] = [election.projects[a]!, election.projects[b]!];
  if (first.cost !== second.cost) return first.cost < second.cost;
  const [one, other] = [total(election, a), total(election, b)];
  return one !== other ? one > other : first.id < second.id;
}

/** Greedy by score: again and again the best of what is left and fits. */
export function naiveGreedy(election: Election, perCost = false, begun: readonly number[] = []): number[] {
  const order = [...begun];
  const spent = () => order.reduce((sum, at) => sum + election.projects[at]!.cost, 0n);
  const value = (at: number): Fraction => {
    const { cost } = election.projects[at]!;
    // What is free and wanted comes before everything: as good as a cost far below any other.
    return perCost
      ? over(whole(total(election, at)), cost === 0n ? [1n, 10n ** 30n] : whole(cost))
      : whole(total(election, at));
  };
  for (;;) {
    let best: number | undefined;
    for (const [at, { cost }] of election.projects.entries()) {
      if (order.includes(at) || total(election, at) <= 0 || cost > election.budget - spent()) continue;
      if (best === undefined || less(value(best), value(at))) best = at;
      else if (!less(value(at), value(best)) && before(election, at, best)) best = at;
    }
    if (best === undefined) return order;
    order.push(best);
  }
}

/** Equal Shares with a given share for each voter; `utility` as in the options. */
export function naiveEqualShares(election: Election, share: Fraction, utility: 'cost' | 'points'): number[] {
  const { projects, ballots, budget } = election;
  const money = ballots.map(() => share);
  const worth = (voter: number, at: number): Fraction => {
    const score = whole(naiveScore(election, ballots[voter]!, at));
    return utility === 'cost' ? times(score, whole(projects[at]!.cost)) : score;
  };
  const free = [...projects.keys()].filter((at) => projects[at]!.cost === 0n && total(election, at) > 0);
  const order = free.sort((a, b) => (before(election, a, b) ? -1 : 1));
  for (;;) {
    let best: { at: number; rho: Fraction } | undefined;
    for (const [at, { cost }] of projects.entries()) {
      if (order.includes(at) || cost === 0n || cost > budget) continue;
      const voters = [...ballots.keys()].filter((voter) => worth(voter, at)[0] > 0n);
      const paidAt = (rho: Fraction): Fraction =>
        voters.reduce<Fraction>((sum, voter) => {
          const [full, has] = [times(rho, worth(voter, at)), money[voter]!];
          return plus(sum, less(full, has) ? full : has);
        }, zero);
      // Where somebody's money ends; between two such points what is paid is a straight line.
      const ends = voters.map((voter) => over(money[voter]!, worth(voter, at)));
      ends.sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
      const to = ends.find((end) => !less(paidAt(end), whole(cost)));
      if (!to) continue;
      const from = [zero, ...ends].findLast((end) => less(paidAt(end), whole(cost)))!;
      const slope = over(minus(paidAt(to), paidAt(from)), minus(to, from));
      const rho = plus(from, over(minus(whole(cost), paidAt(from)), slope));
      if (!best || less(rho, best.rho)) best = { at, rho };
      else if (!less(best.rho, rho) && before(election, at, best.at)) best = { at, rho };
    }
    if (!best) return order;
    for (const voter of ballots.keys()) {
      const full = times(best.rho, worth(voter, best.at));
      const has = money[voter]!;
      money[voter] = reduced(less(full, has) ? minus(has, full) : zero);
    }
    order.push(best.at);
  }
}

function reduced([a, b]: Fraction): Fraction {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? zero : [a / x, b / x];
}

/** Add1 with whole minor units as steps. */
export function naiveAddOne(election: Election, utility: 'cost' | 'points', step: bigint): number[] {
  const { projects, ballots, budget } = election;
  if (ballots.length === 0) return naiveGreedy({ ...election, budget: 0n });
  const cost = (order: readonly number[]) => order.reduce((sum, at) => sum + projects[at]!.cost, 0n);
  let share: Fraction = [budget, BigInt(ballots.length)];
  let order = naiveEqualShares(election, share, utility);
  for (;;) {
    const fits = projects.some(
      (project, at) =>
        !order.includes(at) &&
        project.cost > 0n &&
        project.cost <= budget - cost(order) &&
        ballots.some((ballot) => naiveScore(election, ballot, at) > 0),
    );
    if (!fits) return order;
    const more = plus(share, whole(step));
    const next = naiveEqualShares(election, more, utility);
    if (cost(next) > budget) return order;
    [share, order] = [more, next];
  }
}
