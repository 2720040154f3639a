import type { Profile } from '../count/profile.js';

/** How many ballots are better off under which of two outcomes. */
export interface Comparison {
  readonly betterWithEqualShares: number;
  readonly betterWithGreedy: number;
  readonly keeps: 'equal-shares' | 'greedy';
}

/**
 * Wieliczka's safeguard: Equal Shares stands unless more ballots have more supported winners under greedy
 * (`moreWinners`), or more of them have a winner only there (`anyWinner`).
 */
export function compareOutcomes(
  profile: Profile,
  outcomes: { readonly equalShares: readonly number[]; readonly greedy: readonly number[] },
  by: 'moreWinners' | 'anyWinner',
): Comparison {
  const winners = (order: readonly number[]): Int32Array => {
    const counts = new Int32Array(profile.weights.length);
    for (const project of order) {
      for (const group of profile.backers[project]?.groups ?? []) (counts[group] as number) += 1;
    }
    return by === 'anyWinner' ? counts.map((count) => Math.min(count, 1)) : counts;
  };
  const [shares, greedy] = [winners(outcomes.equalShares), winners(outcomes.greedy)];
  let [betterWithEqualShares, betterWithGreedy] = [0, 0];
  for (const [group, weight] of profile.weights.entries()) {
    const difference = (shares[group] ?? 0) - (greedy[group] ?? 0);
    if (difference > 0) betterWithEqualShares += weight;
    if (difference < 0) betterWithGreedy += weight;
  }
  const keeps = betterWithGreedy > betterWithEqualShares ? 'greedy' : 'equal-shares';
  return { betterWithEqualShares, betterWithGreedy, keeps };
}
