import { rows, sql, type Queryable } from '../sql.js';

export interface Frequencies {
  /** About how many ideas there are. */
  readonly ideas: number;
  /** Words and about how many ideas each stands in. */
  readonly words: ReadonlyMap<string, number>;
}

/** Rarer words are not remembered. */
const REMEMBERED = 500;
const MOST_WORDS = 2000;
const KEPT_MS = 10 * 60_000;

const NOTHING: Frequencies = { ideas: 0, words: new Map() };

const kept = new WeakMap<Queryable, { readonly until: number; readonly frequencies: Promise<Frequencies> }>();

/**
 * The words most ideas use, read from the planner's own statistics and kept for ten minutes. They choose the way to the
 * rows, never the rows: old or missing statistics make a search slower, not wrong.
 */
export function frequentWords(on: Queryable): Promise<Frequencies> {
  const known = kept.get(on);
  if (known && known.until > Date.now()) return known.frequencies;
  const frequencies = read(on).catch(() => NOTHING);
  kept.set(on, { until: Date.now() + KEPT_MS, frequencies });
  return frequencies;
}

async function read(on: Queryable): Promise<Frequencies> {
  const found = await rows<{ word: string; ideas: number; all: number }>(
    on,
    sql`select word, share * reltuples as ideas, reltuples as all
        from pg_stats join pg_class on pg_class.oid = to_regclass('idea'),
          unnest(most_common_elems::text::text[], most_common_elem_freqs::float8[]) as it(word, share)
        where schemaname = current_schema and tablename = 'idea' and attname = 'search'
          and word is not null and share * reltuples >= ${REMEMBERED}
        order by share desc limit ${MOST_WORDS}`,
  );
  return { ideas: found[0]?.all ?? 0, words: new Map(found.map(({ word, ideas }) => [word, ideas])) };
}
