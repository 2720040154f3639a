import { rows, sql, type Queryable, type Sql } from '../sql.js';
import type { IdeaFilter } from './idea-filter.js';
import { COUNTED, ORDERS, pageOf, type PageWanted, type Position } from './page-of-ideas.js';
import { searchWay } from './search-way.js';

/** How many ideas match, exactly up to a thousand. */
export interface Count {
  readonly value: number;
  readonly exact: boolean;
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

export const CARD_COLUMNS: Sql = sql`
  i.id, i.number, i.title, i.summary, i.language, i.status, i.task, i.category, i.municipality_id, i.area_id,
  (select a.name from area a where a.id = i.area_id) as area_name, i.support_count,
  (select p.support_threshold from process p where p.id = i.process_id) as support_threshold, i.published_at,
  f.id as picture_id, f.alt as picture_alt`;

/** The first picture of an idea called `i`, as `f`. */
export const FIRST_PICTURE: Sql = sql`
  left join lateral (select id, alt from idea_file where idea_id = i.id and kind = 'picture'
                     order by position limit 1) f on true`;

/**
 * One page of public ideas in a stable order, and when it is asked for how many match, from one visit to the database
 * (keyset paging: the thousandth page costs what the first does).
 */
export async function ideaCards(
  on: Queryable,
  filter: IdeaFilter,
  page: PageWanted,
): Promise<{ cards: CardRow[]; next: Position | null; count: Count | null }> {
  const order = ORDERS[page.sort];
  const way = await searchWay(on, filter.search);
  // The page is chosen on narrow indexes first; pictures and names are looked up for its rows only.
  const read = await rows<CardRow & { at: string; counted: number | null }>(
    on,
    sql`${pageOf(filter, way, page)}
        select ${CARD_COLUMNS}, i.published_at::text as at, (select value from counted) as counted
        from page i ${FIRST_PICTURE} order by ${order}`,
  );
  const cards = read.slice(0, page.limit);
  const last = cards.at(-1);
  const more = read.length > page.limit && last !== undefined;
  return {
    cards,
    next: more ? { support: last.support_count, at: last.at, id: last.id } : null,
    count: page.counted ? countOf(read[0]?.counted ?? 0) : null,
  };
}

const countOf = (value: number): Count =>
  value > COUNTED ? { value: COUNTED, exact: false } : { value, exact: true };

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
