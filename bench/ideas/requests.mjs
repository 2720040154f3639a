// @ts-check
// What readers ask of the list of ideas, in the proportions of a day: mostly the newest, often narrowed, sometimes searched.
import { chances, vocabulary } from './words.mjs';

/**
 * @typedef {{ search?: string, municipality?: string, area?: string, task?: number, category?: string, status?: string }} Filter
 * @typedef {{ kind: string, filter: Filter, sort: 'newest' | 'supported', depth: number }} Question
 *   `depth` is the share of all public ideas that lie before the page
 */

/** How often each kind is asked, of a hundred. @type {Readonly<Record<string, number>>} */
export const SHARES = {
  'first page': 20,
  municipality: 12,
  'task and category': 8,
  area: 8,
  status: 8,
  'most supported': 10,
  'deep page': 8,
  'deep page, most supported': 4,
  'search, common word': 6,
  'search, middling word': 6,
  'search, rare word': 4,
  'search, two words': 6,
};

const MUNICIPALITIES = ['daugavpils', 'rezekne', 'augsdaugavas-novads', 'balvu-novads', 'kraslavas-novads', 'livanu-novads', 'ludzas-novads', 'preilu-novads', 'rezeknes-novads']; // prettier-ignore
const CATEGORIES = ['heritage', 'events', 'learning', 'youth', 'tourism', 'places-and-greenery'];
const STATUSES = ['published', 'feasible', 'on-ballot', 'in-delivery', 'delivered'];
/** Ranks of the words that are looked for, in the order of frequency. */
const COMMON = [7, 30];
const MIDDLING = [120, 600];
const RARE = [4_000, 20_000];

/**
 * The questions of one run, shuffled; the same in every run.
 * @param {{ count: number, areas: readonly string[] }} spec `count` is a multiple of a hundred at least
 * @returns {Question[]}
 */
export function questions({ count, areas }) {
  const chance = chances(1863);
  const of = (/** @type {readonly string[]} */ list) => list[Math.floor(chance() * list.length)] ?? '';
  const words = { lv: vocabulary('lv'), ru: vocabulary('ru') };
  const word = (/** @type {readonly number[]} */ [from = 0, to = 0]) => {
    const language = chance() < 0.8 ? words.lv : words.ru;
    return language[Math.floor(from + chance() * (Math.min(to, language.length) - from))] ?? '';
  };
  /** @type {Record<string, () => Partial<Question>>} */
  const kinds = {
    'first page': () => ({}),
    municipality: () => ({ filter: { municipality: of(MUNICIPALITIES) } }),
    'task and category': () => ({ filter: { task: 1 + Math.floor(chance() * 3), category: of(CATEGORIES) } }),
    area: () => ({ filter: { area: of(areas) } }),
    status: () => ({ filter: { status: of(STATUSES) } }),
    'most supported': () => ({ sort: 'supported' }),
    'deep page': () => ({ depth: 0.02 + 0.96 * chance() }),
    'deep page, most supported': () => ({ sort: 'supported', depth: 0.02 + 0.96 * chance() }),
    'search, common word': () => ({ filter: { search: word(COMMON) } }),
    'search, middling word': () => ({ filter: { search: word(MIDDLING) } }),
    'search, rare word': () => ({ filter: { search: word(RARE) } }),
    'search, two words': () => ({ filter: { search: `${word(COMMON)} ${word(MIDDLING)}` } }),
  };
  const asked = Object.entries(SHARES).flatMap(([kind, share]) =>
    Array.from(
      { length: Math.round((count * share) / 100) },
      /** @returns {Question} */ () => ({ kind, filter: {}, sort: 'newest', depth: 0, ...kinds[kind]?.() }),
    ),
  );
  return shuffled(asked, chance);
}

/**
 * Fisher and Yates.
 * @template T
 * @param {T[]} list
 * @param {() => number} chance
 */
function shuffled(list, chance) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [list[last], list[other]] = [/** @type {T} */ (list[other]), /** @type {T} */ (list[last])];
  }
  return list;
}

/**
 * The address of a question, the same for the API and for the bare server.
 * @param {Question} question
 * @param {object | null} after the position the page begins behind
 */
export function addressOf({ filter, sort }, after) {
  const query = new URLSearchParams({ sort });
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
  if (after) query.set('after', Buffer.from(JSON.stringify(after)).toString('base64url'));
  return `/api/v1/ideas?${query}`;
}
