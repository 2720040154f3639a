import { all, sql, type Sql } from '../sql.js';
import { has, narrowed, type IdeaFilter, type Narrowed } from './idea-filter.js';
import type { SearchWay } from './search-way.js';

/** Where a page ended: the sort values of its last idea. */
export interface Position {
  readonly support: number;
  /** Microseconds matter: the database's own text of the moment. */
  readonly at: string;
  readonly id: string;
}

export type Sort = 'newest' | 'supported';

export interface PageWanted {
  readonly sort: Sort;
  readonly after: Position | null;
  readonly limit: number;
  /** Whether to count what matches; a page that begins after a position is not counted, its first page was. */
  readonly counted: boolean;
}

/** Up to here matching ideas are counted exactly. */
export const COUNTED = 1000;

export const ORDERS: Readonly<Record<Sort, Sql>> = {
  newest: sql`i.published_at desc, i.id desc`,
  supported: sql`i.support_count desc, i.published_at desc, i.id desc`,
};

const NEITHER = sql`counted as (select null::int as value)`;

/**
 * The common table expressions `page` (ideas, one more than the limit shows whether others follow) and `counted` (how
 * many match, at most one more than COUNTED), by the cheapest way; each gives the same rows.
 */
export function pageOf(filter: IdeaFilter, way: SearchWay | null, page: PageWanted): Sql {
  if (way?.matching === 'few') return ofAllMatching(filter, way, page);
  if (!way || !onlySearched(filter)) return ofOrdered(filter, way, page, byReading(narrowed(filter, way)));
  if (page.sort === 'newest' && way.matching === 'many') return ofNewestFortnights(way, page);
  return ofOrdered(filter, way, page, byFortnights(way));
}

const onlySearched = ({ search: _, ...others }: IdeaFilter): boolean =>
  Object.values(others).every((value) => value === undefined);

/** The list is read in its order until the page is full; what is counted is read again, by a way of its own. */
function ofOrdered(filter: IdeaFilter, way: SearchWay | null, page: PageWanted, counted: Sql): Sql {
  const { from, where } = narrowed(filter, way);
  return sql`
    with recursive page as (
      select i.* from ${from} where ${where} and ${beyond(page)} order by ${ORDERS[page.sort]} limit ${page.limit + 1}),
    ${page.counted ? counted : NEITHER}`;
}

const byReading = ({ from, where }: Narrowed): Sql => sql`
  counted as (select count(*)::int as value from (select from ${from} where ${where} limit ${COUNTED + 1}) as matched)`;

/** Few match: all of them are found once, counted, and put in order. */
function ofAllMatching(filter: IdeaFilter, way: SearchWay, page: PageWanted): Sql {
  const { from, where } = narrowed(filter, way);
  return sql`
    with matched as materialized (select i.id, i.published_at, i.support_count from ${from} where ${where}),
    page as (
      select i.* from idea i where i.id in (
        select i.id from matched i where ${beyond(page)} order by ${ORDERS[page.sort]} limit ${page.limit + 1})),
    ${page.counted ? sql`counted as (select least(count(*), ${COUNTED + 1})::int as value from matched)` : NEITHER}`;
}

/** Fortnights that are visited at once: each one more is also looked for beside every idea of the others. */
const MOST_AT_ONCE = 8;

/**
 * `walk`: fortnight after fortnight, the newest first, until enough are found; twice as many at a time, so that years are
 * soon passed. What is read does not grow with the ideas there are, only with those of one fortnight.
 * @param from where to begin: a moment
 * @param read of the ideas called `i` of some fortnights: how many were `found`, and the newest `ids`
 */
function walk(way: SearchWay, from: Sql, enough: number, read: (found: Sql) => Sql): Sql {
  const within = way.looked.map(
    (word) =>
      sql`talka_dated_words(published_at, search) @@ talka_dated_query(${word}, part.since, walk.since - 1)`,
  );
  const checked = way.checked.length > 0 ? has(way.checked) : sql`true`;
  const found = sql`(select * from idea where is_public and ${all(within)} offset 0) i where ${checked}`;
  return sql`
    span as (
      select talka_fortnight(${from}) as newest, talka_fortnight(min(published_at)) as oldest from idea where is_public),
    walk as (
      select newest + 1 as since, 1 as width, 0 as found, array[]::uuid[] as ids, 0 as step from span
      union all
      select part.since, least(walk.width * 2, ${MOST_AT_ONCE}), walk.found + matched.found, matched.ids, walk.step + 1
      from walk cross join span
        cross join lateral (select greatest(span.oldest, walk.since - walk.width) as since) as part
        cross join lateral (${read(found)}) as matched
      where walk.since > span.oldest and walk.found < ${enough})`;
}

const OF_WALK = sql`counted as (select least(max(found), ${COUNTED + 1}) as value from walk)`;

/** Many match: the newest are found and counted together. */
function ofNewestFortnights(way: SearchWay, page: PageWanted): Sql {
  const many = page.limit + 1;
  const from = page.after ? sql`${page.after.at}::timestamptz` : sql`max(published_at)`;
  const read = (found: Sql): Sql => sql`
    select count(*)::int as found, (array_agg(i.id order by ${ORDERS.newest}))[:${many}] as ids
    from ${found} and ${beyond(page)}`;
  return sql`
    with recursive ${walk(way, from, page.counted ? COUNTED + 1 : many, read)},
    page as (
      select i.* from idea i where i.id in (
        select it.id from walk, unnest(walk.ids) with ordinality as it(id, nth) order by walk.step, it.nth limit ${many})),
    ${page.counted ? OF_WALK : NEITHER}`;
}

/** For counting alone any thousand will do: none need be put in order. */
function byFortnights(way: SearchWay): Sql {
  const read = (found: Sql): Sql => sql`
    select count(*)::int as found, array[]::uuid[] as ids from (select from ${found} limit ${COUNTED + 1}) as any_of_them`;
  return sql`${walk(way, sql`max(published_at)`, COUNTED + 1, read)}, ${OF_WALK}`;
}

function beyond({ sort, after }: PageWanted): Sql {
  if (after === null) return sql`true`;
  return sort === 'newest'
    ? sql`(i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql`(i.support_count, i.published_at, i.id) < (${after.support}, ${after.at}::timestamptz, ${after.id}::uuid)`;
}
