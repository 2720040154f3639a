import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { frequentWords, splitByFrequency } from './frequent-words.js';
import { searchQuery } from './search.js';

export interface IdeaFilter {
  readonly search?: string | undefined;
  readonly municipality?: string | undefined;
  readonly area?: string | undefined;
  readonly task?: number | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
}

export interface CardRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly status: string;
  readonly task: number;
  readonly category: string;
  readonly municipality_id: string;
  readonly area_id: string;
  readonly area_name: string;
  readonly support_count: number;
  readonly support_threshold: number;
  readonly published_at: Date;
  readonly picture_id: string | null;
  readonly picture_alt: string | null;
}

/** Where a page ended: the sort values of its last idea. */
export interface Position {
  readonly support: number;
  /** Microseconds matter: the database's own text of the moment. */
  readonly at: string;
  readonly id: string;
}

export type Sort = 'newest' | 'supported';

export const CARD_COLUMNS: Sql = sql`
  i.id, i.number, i.title, i.summary, i.language, i.status, i.task, i.category, i.municipality_id, i.area_id,
  (select a.name from area a where a.id = i.area_id) as area_name, i.support_count,
  (select p.support_threshold from process p where p.id = i.process_id) as support_threshold, i.published_at,
  f.id as picture_id, f.alt as picture_alt`;

/** The first picture of an idea called `i`, as `f`. */
export const FIRST_PICTURE: Sql = sql`
  left join lateral (select id, alt from idea_file where idea_id = i.id and kind = 'picture'
                     order by position limit 1) f on true`;

/** Where the ideas called `i` come from, and which of them are wanted. */
interface Wanted {
  readonly from: Sql;
  readonly where: Sql;
}

async function wanted(on: Queryable, filter: IdeaFilter): Promise<Wanted> {
  const search = await searched(on, filter.search ?? '');
  const where = all([
    sql`i.is_public`,
    search.where,
    ...(filter.municipality ? [sql`i.municipality_id = ${filter.municipality}`] : []),
    ...(filter.area ? [sql`i.area_id = ${filter.area}`] : []),
    ...(filter.task ? [sql`i.task = ${filter.task}`] : []),
    ...(filter.category ? [sql`i.category = ${filter.category}`] : []),
    ...(filter.status ? [sql`i.status = ${filter.status}`] : []),
  ]);
  return { from: search.from, where };
}

async function searched(on: Queryable, typed: string): Promise<Wanted> {
  const query = searchQuery(typed);
  const plain = { from: sql`idea i`, where: query ? sql`i.search @@ ${query}::tsquery` : sql`true` };
  const words = query.split(' & ');
  if (words.length < 2) return plain;
  const { looked, checked } = splitByFrequency(words, await frequentWords(on));
  if (checked.length === 0) return plain;
  // "offset 0" keeps the planner from walking the newest ideas until enough of them match: it cannot know how many do.
  return {
    from: sql`(select * from idea where is_public and search @@ ${looked.join(' & ')}::tsquery offset 0) i`,
    where: sql`i.search @@ ${checked.join(' & ')}::tsquery`,
  };
}

/** One page of public ideas in a stable order (keyset paging: the thousandth page costs what the first does). */
export async function ideaCards(
  on: Queryable,
  filter: IdeaFilter,
  page: { readonly sort: Sort; readonly after: Position | null; readonly limit: number },
): Promise<{ cards: CardRow[]; next: Position | null }> {
  const { sort, after, limit } = page;
  const beyond =
    after === null
      ? sql`true`
      : sort === 'newest'
        ? sql`(i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
        : sql`(i.support_count, i.published_at, i.id) < (${after.support}, ${after.at}::timestamptz, ${after.id}::uuid)`;
  const order =
    sort === 'newest'
      ? sql`i.published_at desc, i.id desc`
      : sql`i.support_count desc, i.published_at desc, i.id desc`;
  // The page is chosen on the narrow index first; pictures and names are looked up for its rows only.
  const { from, where } = await wanted(on, filter);
  const read = await rows<CardRow & { at: string }>(
    on,
    sql`with page as (
          select i.* from ${from} where ${where} and ${beyond} order by ${order} limit ${limit + 1})
        select ${CARD_COLUMNS}, i.published_at::text as at from page i ${FIRST_PICTURE} order by ${order}`,
  );
  const cards = read.slice(0, limit);
  const last = cards.at(-1);
  const more = read.length > limit && last !== undefined;
  return { cards, next: more ? { support: last.support_count, at: last.at, id: last.id } : null };
}

const COUNTED = 1000;

/** How many ideas match, exactly up to a thousand. */
export async function countIdeas(
  on: Queryable,
  filter: IdeaFilter,
): Promise<{ value: number; exact: boolean }> {
  const { from, where } = await wanted(on, filter);
  const counted = await first<{ value: number }>(
    on,
    sql`select count(*)::int as value from (select from ${from} where ${where} limit ${COUNTED + 1}) as matched`,
  );
  const value = counted?.value ?? 0;
  return value > COUNTED ? { value: COUNTED, exact: false } : { value, exact: true };
}

/** Public ideas with a title like this one, the most alike first (trigrams, so endings and typing slips do not matter). */
export const similarIdeas = (
  on: Queryable,
  title: string,
  municipality: string | null,
  except: string | null = null,
): Promise<CardRow[]> =>
  rows<CardRow>(
    on,
    sql`with alike as (
          select i.*, word_similarity(talka_fold(${title}), talka_fold(i.title))
              + case when i.municipality_id = ${municipality} then 0.1 else 0 end as score
          from idea i
          where i.is_public and talka_fold(${title}) <% talka_fold(i.title)
            and (${except}::uuid is null or i.id <> ${except})
          order by score desc, i.id desc limit 4)
        select ${CARD_COLUMNS} from alike i ${FIRST_PICTURE} order by i.score desc, i.id desc`,
  );

export interface PointRow {
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly municipality_id: string;
  readonly lat: number;
  readonly lon: number;
}

const MOST_POINTS = 2000;

/** The newest ideas with a place; an outline stands at its first corner. */
export async function ideaPoints(on: Queryable, filter: IdeaFilter): Promise<PointRow[]> {
  const { from, where } = await wanted(on, filter);
  return rows<PointRow>(
    on,
    sql`select i.number, i.title, i.language, i.municipality_id,
          (coalesce(i.place -> 'points' -> 0, i.place) ->> 'lat')::float8 as lat,
          (coalesce(i.place -> 'points' -> 0, i.place) ->> 'lon')::float8 as lon
        from ${from} where ${where} and i.place is not null
        order by i.published_at desc, i.id desc limit ${MOST_POINTS}`,
  );
}

export async function countByMunicipality(
  on: Queryable,
  filter: IdeaFilter,
): Promise<{ municipality: string; ideas: number }[]> {
  const { from, where } = await wanted(on, filter);
  return rows(
    on,
    sql`select m.id as municipality, count(i.id)::int as ideas
        from municipality m left join ${from} on i.municipality_id = m.id and ${where}
        group by m.id, m.position order by m.position`,
  );
}
