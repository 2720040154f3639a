import type { Queryable } from '../sql.js';
import { frequentWords, type Frequencies } from './frequent-words.js';
import { beginningOf, searchQuery } from './search.js';

/** How to get at the ideas that have every word of a search; each way finds the same ones. */
export interface SearchWay {
  /** Words of a tsquery, such as `ezer:*`; the rarest first. */
  readonly words: readonly string[];
  /** So many of them are looked up fortnight by fortnight; the others are checked on the rows those lead to. */
  readonly looked: number;
  /** Which index leads to fewer rows: that of the first letters of all words, or that of the rarest word in every fortnight. */
  readonly index: 'beginnings' | 'words';
  /** About how many rows that are, and which share of all ideas matches. */
  readonly rows: number;
  readonly share: number;
}

/**
 * The index by fortnights gathers the places of all words that begin so before it intersects them: an eighth of what
 * checking a row costs (0.1 and 0.9 to 2.6 µs, EXPLAIN at a million).
 */
const GATHERED_PER_ROW = 8;
/** What it costs to ask every fortnight, in rows. */
const FORTNIGHTS = 500;

/** @returns the way to what somebody typed; null when nothing is left to look for */
export async function searchWay(on: Queryable, typed: string | undefined): Promise<SearchWay | null> {
  const query = searchQuery(typed ?? '');
  return query === '' ? null : wayOf(query.split(' & '), await frequentWords(on));
}

/**
 * @param words of a tsquery, at least one
 * @param frequencies may be old or empty: then the search is slower, never wrong
 */
export function wayOf(words: readonly string[], frequencies: Frequencies): SearchWay {
  const all = Math.max(1, frequencies.ideas);
  const found = words
    .map((word) => ({ word, ideas: ideasWith(word, frequencies) }))
    .sort((one, other) => one.ideas - other.ideas);
  const rarest = found[0]?.ideas ?? 0;
  const begun = all * together(words.map((word) => ideasWith(beginningOf(word), frequencies) / all));
  const index = begun <= 2 * (rarest + FORTNIGHTS) ? 'beginnings' : 'words';
  return {
    words: found.map(({ word }) => word),
    looked: found.filter(({ ideas }) => ideas <= GATHERED_PER_ROW * rarest).length,
    index,
    rows: index === 'beginnings' ? begun : rarest,
    share: together(found.map(({ ideas }) => ideas / all)),
  };
}

/**
 * Words of one subject meet more often than by chance: the share of the rarest counts whole, of the next one its square
 * root, then the fourth root ("exponential backoff").
 */
const together = (shares: readonly number[]): number =>
  shares
    .toSorted((one, other) => one - other)
    .reduce((product, share, nth) => product * Math.min(1, share) ** (1 / 2 ** nth), 1);

function ideasWith(word: string, { words }: Frequencies): number {
  const beginning = word.replace(/:\*$/, '');
  let sum = 0;
  for (const [other, ideas] of words) if (other.startsWith(beginning)) sum += ideas;
  return sum;
}
