// @ts-check
// An invented election of a city: districts, tastes, popular and unpopular projects, ballots of one to fifteen choices.

/** Published with the figures, so that anybody makes the same file. */
export const SEED = 20_270_523;

/** A small generator of chance with a seed (mulberry32). @param {number} seed */
function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DISTRICTS = 12;
const TASTES = 8;
/** How many choices a ballot has, by chance: as in large Polish cities, one in nine names a single project. */
const LENGTHS = [11, 12, 13, 12, 20, 8, 6, 5, 4, 3, 2, 1, 1, 1, 1];

/**
 * @param {{ ballots: number, projects: number, seed?: number }} size
 * @returns {{ projects: { id: string, cost: bigint, name: string }[], ballots: { choices: number[] }[], budget: bigint }}
 * costs in cents
 */
export function generate({ ballots, projects, seed = SEED }) {
  const chance = chanceFrom(seed);
  const below = (/** @type {number} */ bound) => Math.floor(chance() * bound);
  const list = Array.from({ length: projects }, (_, at) => ({
    id: `p${at + 1}`,
    name: `Project ${at + 1}`,
    // From 2,000 to 200,000 euros, many small and few large, some odd to the cent.
    cost: BigInt(Math.round(2_000 * 100 ** chance()) * 100 + (chance() < 0.2 ? below(100) : 0)),
    district: below(DISTRICTS),
    taste: below(TASTES),
    // Zipf: the most popular is wanted fifty times as often as the middling.
    fame: 1 / (1 + at) ** 0.7,
  }));
  const cumulated = new Map();
  const favourites = (/** @type {number} */ district, /** @type {number} */ taste) => {
    const key = district * TASTES + taste;
    let sums = cumulated.get(key);
    if (!sums) {
      let sum = 0;
      sums = list.map((one) => {
        sum += one.fame * (one.district === district ? 8 : 1) * (one.taste === taste ? 4 : 1);
        return sum;
      });
      cumulated.set(key, sums);
    }
    return sums;
  };
  const lengthSum = LENGTHS.reduce((sum, one) => sum + one, 0);
  const cast = Array.from({ length: ballots }, () => {
    const sums = favourites(below(DISTRICTS), below(TASTES));
    let ticket = below(lengthSum);
    let length = 1;
    for (const share of LENGTHS) {
      if (ticket < share) break;
      ticket -= share;
      length += 1;
    }
    /** @type {Set<number>} */
    const choices = new Set();
    while (choices.size < Math.min(length, projects)) choices.add(place(sums, chance() * sums.at(-1)));
    return { choices: [...choices] };
  });
  const all = list.reduce((sum, { cost }) => sum + cost, 0n);
  return {
    projects: list.map(({ id, name, cost }) => ({ id, name, cost })),
    ballots: cast,
    // A third of what everything costs together, in whole thousands of euros.
    budget: (all / 300_000n) * 100_000n,
  };
}

/** The first place whose sum is above a value. @param {number[]} sums @param {number} value */
function place(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How much ballots have in common: the figures a reader needs to compare files.
 * @param {readonly { choices: readonly number[] }[]} ballots
 */
export function overlapOf(ballots) {
  const distinct = new Set(ballots.map(({ choices }) => [...choices].sort((a, b) => a - b).join())).size;
  const length = ballots.reduce((sum, { choices }) => sum + choices.length, 0) / ballots.length;
  // Pairs of ballots a fixed stride apart: no chance needed.
  const half = Math.floor(ballots.length / 2);
  let shared = 0;
  for (let at = 0; at < half; at += 1) {
    const other = new Set(ballots[at + half]?.choices);
    if (ballots[at]?.choices.some((choice) => other.has(choice))) shared += 1;
  }
  return { distinct, meanChoices: length, shareOfPairsWithAProjectInCommon: shared / Math.max(half, 1) };
}
