// @ts-check
// What is made of measured times. Pure.

/**
 * @typedef {{ throughput: number, p50: number, p99: number }} Figures requests a second; milliseconds
 */

/**
 * Nearest rank: the smallest value that at least this share of all values does not exceed.
 * @param {readonly number[]} values in any order, at least one
 * @param {number} share 0.5 is the median, 0.99 the 99th percentile
 */
export function percentile(values, share) {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {readonly number[]} values at least one; of an even number the lower middle one */
export const median = (values) => percentile(values, 0.5);

/**
 * Each figure by itself: a round that something else disturbed counts in none.
 * @param {readonly Figures[]} rounds at least one
 * @returns {Figures}
 */
export const middleOf = (rounds) => ({
  throughput: median(rounds.map((round) => round.throughput)),
  p50: median(rounds.map((round) => round.p50)),
  p99: median(rounds.map((round) => round.p99)),
});

/**
 * The median of the rounds' own ratios: both sides of one round met the same machine.
 * @param {readonly Figures[]} rounds
 * @param {readonly Figures[]} floor measured in the same rounds, in the same order
 * @param {keyof Figures} figure
 */
export const ratioOf = (rounds, floor, figure) =>
  median(rounds.map((round, index) => round[figure] / (floor[index]?.[figure] ?? NaN)));

/** @param {number} value @returns {number} to three significant digits, as it stands in reports */
export const rounded = (value) => Number(value.toPrecision(3));

/**
 * @param {readonly (readonly (string | number)[])[]} lines the first one holds the headings
 * @returns {string} columns in line: words to the left, numbers to the right
 */
export function table(lines) {
  const cells = lines.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? String(rounded(cell)) : cell)),
  );
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells.map((line) => `  ${line.map(pad).join('  ')}`).join('\n');
}
