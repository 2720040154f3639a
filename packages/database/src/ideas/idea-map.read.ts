import { rows, sql, type Queryable } from '../sql.js';
import { narrowed, type IdeaFilter } from './idea-filter.js';
import { searchWay } from './search-way.js';

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
  const where = narrowed(filter, await searchWay(on, filter.search));
  return rows<PointRow>(
    on,
    sql`select i.number, i.title, i.language, i.municipality_id,
          (coalesce(i.place -> 'points' -> 0, i.place) ->> 'lat')::float8 as lat,
          (coalesce(i.place -> 'points' -> 0, i.place) ->> 'lon')::float8 as lon
        from idea i where ${where} and i.place is not null
        order by i.published_at desc, i.id desc limit ${MOST_POINTS}`,
  );
}

export async function countByMunicipality(
  on: Queryable,
  filter: IdeaFilter,
): Promise<{ municipality: string; ideas: number }[]> {
  const where = narrowed(filter, await searchWay(on, filter.search));
  return rows(
    on,
    sql`select m.id as municipality, count(i.id)::int as ideas
        from municipality m left join idea i on i.municipality_id = m.id and ${where}
        group by m.id, m.position order by m.position`,
  );
}
