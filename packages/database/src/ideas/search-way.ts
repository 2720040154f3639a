import type { Queryable } from '../sql.js';
import { frequentWords, type Frequencies } from './frequent-words.js';
import { searchQuery } from './search.js';

/** How to get at the ideas that have every word of a search; each way finds the same ones. */
export interface SearchWay {
  /** Words of a tsquery, such as `ezer:*`, that an index looks up; the rarest first, which the others follow. */
  readonly looked: readonly string[];
  /** Words that are checked on the rows which the others found. */
  readonly checked: readonly string[];
  /** Few match: all can be read, and the newest chosen then. Common: a page is full after a few hundred of the newest. */
  readonly matching: 'few' | 'many' | 'common';
}

/** To read this many rows costs about what it costs to read the newest thousand of more. */
const FEW = 1500;
/** One idea of twenty. */
const COMMON = 0.05;
/**
 * The index gathers the places of all words that begin so before it intersects them: an eighth of what checking a row
 * costs (0.1 and 0.9 to 2.6 µs, EXPLAIN at a million).
 */
const GATHERED_PER_ROW = 8;
/** Fewer ideas than that are gathered in no time; the statistics do not know rarer words either. */
const SCARCE = 500;

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
  const found = words
    .map((word) => ({ word, ideas: ideasWith(word, frequencies) }))
    .sort((one, other) => one.ideas - other.ideas);
  const rarest = found[0]?.ideas ?? 0;
  const most = GATHERED_PER_ROW * Math.max(rarest, SCARCE);
  const share = found.reduce((product, { ideas }) => product * (ideas / frequencies.ideas), 1);
  return {
    looked: found.filter(({ ideas }) => ideas <= most).map(({ word }) => word),
    checked: found.filter(({ ideas }) => ideas > most).map(({ word }) => word),
    matching: rarest <= FEW ? 'few' : share < COMMON ? 'many' : 'common',
  };
}

function ideasWith(word: string, { words }: Frequencies): number {
  const beginning = word.replace(/:\*$/, '');
  let sum = 0;
  for (const [other, ideas] of words) if (other.startsWith(beginning)) sum += ideas;
  return sum;
}
