/** Fewer people than this could be guessed by their neighbours. */
export const LEAST_SHOWN = 5;

/** A number, or why it is not shown: too small, or it would give away one that is. */
export type ShownCount = number | 'few' | 'hidden';

/**
 * Numbers of people side by side, those too small hidden. Where one alone is hidden, the sum would give it away: the next
 * smallest is hidden too.
 */
export function hideSmall(values: readonly number[]): ShownCount[] {
  const cells = values.map((value): ShownCount => (value < LEAST_SHOWN ? 'few' : value));
  if (cells.filter((cell) => cell === 'few').length !== 1) return cells;
  const shown = values.filter((value) => value >= LEAST_SHOWN);
  const next = values.indexOf(Math.min(...shown));
  return cells.map((cell, at) => (at === next ? 'hidden' : cell));
}

/**
 * Ballots counted in each pot. Numbers of groups of voters are differences of pots', so they are hidden alike. Not in an
 * open vote: its ballots are all published.
 */
export function shownByPot(
  pots: readonly { readonly pot: string; readonly counted: number }[],
  secrecy: 'secret' | 'open',
): ReadonlyMap<string, ShownCount> {
  const counts = pots.map(({ counted }) => counted);
  const cells = secrecy === 'secret' ? hideSmall(counts) : counts;
  return new Map(pots.map(({ pot }, at) => [pot, cells[at] ?? 'hidden']));
}
