/**
 * So many places in proportion to whole shares, none of them lost (Hamilton's method): each gets the whole part of what is due to it, and
 * what is left goes to the largest remainders, among equal ones to those named first. Shares of nothing at all get nothing.
 */
export function largestRemainder(shares: readonly number[], places: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return shares.map(() => 0);
  const whole = shares.map((share) => Math.floor((share * places) / total));
  const left = places - whole.reduce((sum, one) => sum + one, 0);
  const up = new Set(
    shares
      .map((share, at) => ({ at, remainder: (share * places) % total }))
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return whole.map((one, at) => (up.has(at) ? one + 1 : one));
}
