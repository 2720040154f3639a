// @ts-check
// What the count of a city's ballots may take, in Node and in a browser alike.

export const BOUNDS = { sharesMs: 1_000, add1uSeconds: 30, add1uSteps: 200, megabytes: 512 };

/** @typedef {{ shares: { ms: number }, add1u: { ms: number, steps: number | null }, megabytes: number | null }} Measured */
/** @typedef {{ what: string, took: number, most: number, passed: boolean }} Judged */

/**
 * The bound of Add1U is for so many steps: an election that takes more is judged by its pace. Memory that a browser does
 * not tell is not judged.
 * @param {string} where
 * @param {Measured} side
 * @returns {Judged[]}
 */
export function judge(where, { shares, add1u, megabytes }) {
  const share = Math.min(1, BOUNDS.add1uSteps / Math.max(add1u.steps ?? 1, 1));
  return [
    judged(`${where}: Equal Shares, ms`, shares.ms, BOUNDS.sharesMs),
    judged(
      `${where}: Add1U, s for at most ${BOUNDS.add1uSteps} steps`,
      (add1u.ms / 1_000) * share,
      BOUNDS.add1uSeconds,
    ),
    ...(megabytes === null ? [] : [judged(`${where}: memory, MB`, megabytes, BOUNDS.megabytes)]),
  ];
}

/**
 * Real files, each row counted once: the worst is judged, those that add by their pace, and the memory that all of them took
 * together.
 * @param {readonly { ms: number, steps: number | null }[]} counts
 * @param {number} megabytes
 * @returns {Judged[]}
 */
export function judgeReal(counts, megabytes) {
  const plain = counts.filter(({ steps }) => steps === null).map(({ ms }) => ms);
  const grown = counts.filter(({ steps }) => steps !== null);
  const paced = grown.map(
    ({ ms, steps }) => (ms / 1_000) * Math.min(1, BOUNDS.add1uSteps / Math.max(steps ?? 1, 1)),
  );
  return [
    judged('real files: the slowest count, ms', Math.max(0, ...plain), BOUNDS.sharesMs),
    judged(
      `real files: the slowest Add1, s for at most ${BOUNDS.add1uSteps} steps`,
      Math.max(0, ...paced),
      BOUNDS.add1uSeconds,
    ),
    judged('real files: memory of all of them, MB', megabytes, BOUNDS.megabytes),
  ];
}

/** @param {string} what @param {number} took @param {number} most @returns {Judged} */
const judged = (what, took, most) => ({ what, took, most, passed: took <= most });
