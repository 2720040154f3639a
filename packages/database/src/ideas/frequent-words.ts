import { rows, sql, type Queryable } from '../sql.js';

/** A word and the share of ideas it stands in, as the planner's own statistics have it. */
export type Shares = ReadonlyMap<string, number>;

/** Below this share a word narrows a search; above it the index would hand over more places than rows worth seeing. */
const FREQUENT = 0.02;
/** Words seen less often than this are not remembered: that keeps at most a few hundred. */
const REMEMBERED = 0.005;
const KEPT_MS = 10 * 60_000;

const kept = new WeakMap<Queryable, { readonly until: number; readonly shares: Promise<Shares> }>();

/**
 * The words most ideas use, read from the planner's statistics and kept for ten minutes. They choose the way to the
 * rows, never the rows: old or missing statistics make a search slower, not wrong.
 */
export function frequentWords(on: Queryable): Promise<Shares> {
  const known = kept.get(on);
  if (known && known.until > Date.now()) return known.shares;
  const shares = read(on).catch((): Shares => new Map());
  kept.set(on, { until: Date.now() + KEPT_MS, shares });
  return shares;
}

async function read(on: Queryable): Promise<Shares> {
  const found = await rows<{ word: string; share: number }>(
    on,
    sql`select word, share
        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs::float8[]) as it(word, share)
        where schemaname = current_schema and tablename = 'idea' and attname = 'search'
          and word is not null and share >= ${REMEMBERED}`,
  );
  return new Map(found.map(({ word, share }) => [word, share]));
}

/**
 * Splits the words of a search into those the index looks up and those checked on the rows it found. GIN collects every
 * place of every word that begins so before it intersects them: beside a rare word, a frequent one only costs.
 * @param words of a tsquery, such as `ezer:*`
 */
export function splitByFrequency(
  words: readonly string[],
  shares: Shares,
): { readonly looked: readonly string[]; readonly checked: readonly string[] } {
  const checked = words.filter((word) => shareOf(word, shares) >= FREQUENT);
  const looked = words.filter((word) => !checked.includes(word));
  return looked.length > 0 ? { looked, checked } : { looked: words, checked: [] };
}

function shareOf(word: string, shares: Shares): number {
  const beginning = word.replace(/:\*$/, '');
  let sum = 0;
  for (const [other, share] of shares) if (other.startsWith(beginning)) sum += share;
  return sum;
}
