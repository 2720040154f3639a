// @ts-check
// Everyone at once: some press twice, and some lose their connection while they wait and ask again. Pure but for the draw.
import { randomInt, randomUUID } from 'node:crypto';

/**
 * @typedef {{ person: number, key: string, abort: boolean }} Ask `abort`: the first answer is not waited for; the same is
 *   asked again under the same key
 */

/**
 * @param {{ people: number, again: number, aborted: number }} of shares between nothing and one
 * @returns {Ask[]} in no order
 */
export function crowd({ people, again, aborted }) {
  const everyone = Array.from({ length: people }, (_, at) => at + 1);
  const asks = everyone.map((person) => ({ person, key: randomUUID(), abort: false }));
  for (const ask of drawn(asks, Math.round(people * aborted))) ask.abort = true;
  const twice = drawn(everyone, Math.round(people * again));
  return shuffled([...asks, ...twice.map((person) => ({ person, key: randomUUID(), abort: false }))]);
}

/** @template T @param {readonly T[]} all @returns {T[]} */
export function shuffled(all) {
  const left = [...all];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [left[at], left[other]] = [/** @type {T} */ (left[other]), /** @type {T} */ (left[at])];
  }
  return left;
}

/** @template T @param {readonly T[]} all @param {number} count */
const drawn = (all, count) => shuffled(all).slice(0, count);
