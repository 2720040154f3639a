import { all, sql, type Sql } from '../sql.js';
import type { SearchWay } from './search-way.js';

export interface IdeaFilter {
  readonly search?: string | undefined;
  readonly municipality?: string | undefined;
  readonly area?: string | undefined;
  readonly task?: number | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
}

/** Where the ideas called `i` come from, and which of them are wanted. */
export interface Narrowed {
  readonly from: Sql;
  readonly where: Sql;
}

/** The public ideas a filter leaves; how its words are searched for is decided before (`searchWay`). */
export function narrowed(filter: IdeaFilter, way: SearchWay | null): Narrowed {
  const where = all([
    sql`i.is_public`,
    ...(way ? [has(way.checked.length > 0 ? way.checked : way.looked)] : []),
    // Signs without a word in them are found nowhere; no search at all leaves everything.
    ...(!way && filter.search ? [sql`false`] : []),
    ...(filter.municipality ? [sql`i.municipality_id = ${filter.municipality}`] : []),
    ...(filter.area ? [sql`i.area_id = ${filter.area}`] : []),
    ...(filter.task ? [sql`i.task = ${filter.task}`] : []),
    ...(filter.category ? [sql`i.category = ${filter.category}`] : []),
    ...(filter.status ? [sql`i.status = ${filter.status}`] : []),
  ]);
  if (!way || way.checked.length === 0) return { from: sql`idea i`, where };
  // "offset 0" keeps the planner from walking the newest ideas until enough of them match: it cannot know how many do.
  const looked = way.looked.join(' & ');
  return {
    from: sql`(select * from idea where is_public and search @@ ${looked}::tsquery offset 0) i`,
    where,
  };
}

/** @param words of a tsquery, such as `ezer:*` */
export const has = (words: readonly string[]): Sql => sql`i.search @@ ${words.join(' & ')}::tsquery`;
