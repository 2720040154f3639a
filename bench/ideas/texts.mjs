// @ts-check
// Titles and summaries of invented ideas: plain words, drawn as people's words are distributed.
import { anyWord, chances, vocabulary } from './words.mjs';

/** @type {readonly (readonly [import('./words.mjs').Tongue, number])[]} a language and its share of all ideas */
const SHARES = [
  ['lv', 0.74],
  ['ru', 0.18],
  ['ltg', 0.08],
];
const TITLE = { least: 3, most: 7 };
const SUMMARY = { least: 14, most: 30 };

/**
 * Lines of `language <tab> title <tab> summary`, one an idea, in parts that are sent to the database one by one.
 * @param {{ ideas: number, seed: number, part: number }} spec
 * @returns {Generator<string>}
 */
export function* texts({ ideas, seed, part }) {
  const chance = chances(seed);
  const words = { lv: vocabulary('lv'), ru: vocabulary('ru'), ltg: vocabulary('ltg') };
  const some = (/** @type {string[]} */ from, /** @type {typeof TITLE} */ { least, most }) => {
    const count = least + Math.floor(chance() * (most - least + 1));
    const said = Array.from({ length: count }, () => anyWord(from, chance)).join(' ');
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  for (let done = 0; done < ideas; done += part) {
    const lines = [];
    for (let count = Math.min(part, ideas - done); count > 0; count -= 1) {
      const tongue = tongueAt(chance());
      const title = some(words[tongue], TITLE).slice(0, 120);
      lines.push(`${tongue}\t${title}\t${some(words[tongue], SUMMARY).slice(0, 400)}`);
    }
    yield lines.join('\n');
  }
}

/** @param {number} chance @returns {import('./words.mjs').Tongue} */
function tongueAt(chance) {
  let left = chance;
  for (const [tongue, share] of SHARES) {
    left -= share;
    if (left < 0) return tongue;
  }
  return 'lv';
}
