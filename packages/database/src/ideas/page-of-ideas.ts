import { all, sql, type Sql } from '../sql.js';
import { has, inOrder, narrowed, type IdeaFilter } from './idea-filter.js';
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

/** To read this many rows costs about what it costs to find the newest thousand of more. */
const FEW = 1500;
/** Those of more words are harder to find. */
const FEW_OF_SEVERAL = 6000;
/** One idea of twenty: a page of them is full after a few hundred of the list, less than one fortnight has. */
const COMMON = 0.05;

const NEITHER = sql`counted as (select null::int as value)`;

/**
 * The common table expressions `page` (ideas, one more than the limit shows whether others follow) and `counted` (how
 * many match, at most one more than COUNTED), by the cheapest way; each gives the same rows.
 */
export function pageOf(filter: IdeaFilter, way: SearchWay | null, page: PageWanted): Sql {
  if (!way) return ofOrdered(filter, way, page, byReading(filter, way));
  if (way.rows <= (way.words.length > 1 ? FEW_OF_SEVERAL : FEW)) return ofAllMatching(filter, way, page);
  const alone = onlySearched(filter);
  if (alone && page.sort === 'newest' && way.share < COMMON) return ofNewestFortnights(way, page);
  // Of the list itself so many have to be read until a page is full.
  if (way.rows < page.limit / way.share) return ofAllMatching(filter, way, page);
  return ofOrdered(filter, way, page, alone ? byFortnights(way) : byReading(filter, way));
}

const onlySearched = ({ search: _, ...others }: IdeaFilter): boolean =>
  Object.values(others).every((value) => value === undefined);

/** The list is read in its order until the page is full; what is counted is read again, by a way of its own. */
function ofOrdered(filter: IdeaFilter, way: SearchWay | null, page: PageWanted, counted: Sql): Sql {
  return sql`
    with recursive page as (
      select i.* from idea i where ${inOrder(filter, way)} and ${beyond(page)}
      order by ${ORDERS[page.sort]} limit ${page.limit + 1}),
    ${page.counted ? counted : NEITHER}`;
}

const byReading = (filter: IdeaFilter, way: SearchWay | null): Sql => sql`
  counted as (
    select count(*)::int as value
    from (select from idea i where ${narrowed(filter, way)} limit ${COUNTED + 1}) as matched)`;

/** Few match: all of them are found once, counted, and put in order. */
function ofAllMatching(filter: IdeaFilter, way: SearchWay, page: PageWanted): Sql {
  return sql`
    with matched as materialized (
      select i.id, i.published_at, i.support_count from idea i where ${narrowed(filter, way)}),
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
 * @param wanted `from` which moment on; how many of the `newest` by name (the others are counted only); how many are
 *   `enough` in all; and what else is asked of an idea `i`
 */
function walk(way: SearchWay, wanted: { from: Sql; newest: number; enough: number; where: Sql }): Sql {
  const { from, newest, enough, where } = wanted;
  const within = way.words
    .slice(0, way.looked)
    .map(
      (word) =>
        sql`talka_dated_words(published_at, search) @@ talka_dated_query(${word}, part.since, walk.since - 1)`,
    );
  const checked = way.looked < way.words.length ? has(way.words.slice(way.looked)) : sql`true`;
  // Those wanted by name must all have been seen; for counting any will do.
  const most = sql`case when walk.found >= ${newest} then ${enough} - walk.found end`;
  return sql`
    span as (
      select talka_fortnight(${from}) as newest, talka_fortnight(min(published_at)) as oldest from idea where is_public),
    walk as (
      select newest + 1 as since, 1 as width, 0 as found, array[]::uuid[] as ids, 0 as step from span
      union all
      select part.since, least(walk.width * 2, ${MOST_AT_ONCE}), walk.found + matched.found, matched.ids, walk.step + 1
      from walk cross join span
        cross join lateral (select greatest(span.oldest, walk.since - walk.width) as since) as part
        cross join lateral (
          select count(*)::int as found,
            (array_agg(id order by ${ORDERS.newest}) filter (where walk.found < ${newest}))[:${newest}] as ids
          from (
            select i.id, i.published_at from (select * from idea where is_public and ${all(within)} offset 0) i
            where ${checked} and ${where} limit ${most}) i) as matched
      where walk.since > span.oldest and walk.found < ${enough})`;
}

const OF_WALK = sql`counted as (select least(max(found), ${COUNTED + 1}) as value from walk)`;

/** Many match: the newest are found and counted together. */
function ofNewestFortnights(way: SearchWay, page: PageWanted): Sql {
  const newest = page.limit + 1;
  const from = page.after ? sql`${page.after.at}::timestamptz` : sql`max(published_at)`;
  const enough = page.counted ? COUNTED + 1 : newest;
  return sql`
    with recursive ${walk(way, { from, newest, enough, where: beyond(page) })},
    page as (
      select i.* from idea i where i.id in (
        select it.id from walk, unnest(walk.ids) with ordinality as it(id, nth)
        order by walk.step, it.nth limit ${newest})),
    ${page.counted ? OF_WALK : NEITHER}`;
}

const byFortnights = (way: SearchWay): Sql =>
  sql`${walk(way, { from: sql`max(published_at)`, newest: 0, enough: COUNTED + 1, where: sql`true` })}, ${OF_WALK}`;

function beyond({ sort, after }: PageWanted): Sql {
  if (after === null) return sql`true`;
  return sort === 'newest'
    ? sql`(i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql`(i.support_count, i.published_at, i.id) < (${after.support}, ${after.at}::timestamptz, ${after.id}::uuid)`;
}
