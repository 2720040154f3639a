import { all, sql, type Sql } from '../sql.js';
import { beginningOf } from './search.js';
import type { SearchWay } from './search-way.js';

export interface IdeaFilter {
  readonly search?: string | undefined;
  readonly municipality?: string | undefined;
  readonly area?: string | undefined;
  readonly task?: number | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
}

/** The places of more ideas than this do not fit PostgreSQL's memory for a question; every page is then read anyway. */
const MOST_LOOKED_UP = 30_000;

/** Which public ideas, called `i`, a filter leaves; how its words are searched for is decided before (`searchWay`). */
export function narrowed(filter: IdeaFilter, way: SearchWay | null): Sql {
  if (!way || way.rows > MOST_LOOKED_UP) return inOrder(filter, way);
  return all([INDEXES[way.index](way.words), inOrder(filter, way)]);
}

/** The same for a list that is read in its order: no index of words is offered. */
export const inOrder = (filter: IdeaFilter, way: SearchWay | null): Sql =>
  all([
    sql`i.is_public`,
    ...(way ? [has(way.words)] : []),
    // Signs without a word in them are found nowhere; no search at all leaves everything.
    ...(!way && filter.search ? [sql`false`] : []),
    ...(filter.municipality ? [sql`i.municipality_id = ${filter.municipality}`] : []),
    ...(filter.area ? [sql`i.area_id = ${filter.area}`] : []),
    ...(filter.task ? [sql`i.task = ${filter.task}`] : []),
    ...(filter.category ? [sql`i.category = ${filter.category}`] : []),
    ...(filter.status ? [sql`i.status = ${filter.status}`] : []),
  ]);

/** @param words of a tsquery, such as `ezer:*` */
export const has = (words: readonly string[]): Sql => sql`i.search @@ ${words.join(' & ')}::tsquery`;

/** What each index answers: the ideas that have the words, and a few more. */
const INDEXES = {
  beginnings: (words: readonly string[]) =>
    sql`talka_beginnings(i.search) @@ ${words.map(beginningOf).join(' & ')}::tsquery`,
  words: ([rarest]: readonly string[]) =>
    sql`talka_dated_words(i.published_at, i.search) @@ talka_dated_query(${rarest},
      (select talka_fortnight(min(published_at)) from idea where is_public),
      (select talka_fortnight(max(published_at)) from idea where is_public))`,
};
