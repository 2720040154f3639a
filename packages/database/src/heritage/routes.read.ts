import type { Access, Way } from '@talka/heritage';
import type { LocalName } from '@talka/territory';
import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';
import type { HeritagePlaceRow } from './places.read.js';

export interface HeritageRouteRow {
  readonly id: string;
  readonly municipality: string;
  readonly way: Way;
  readonly name: LocalName;
  readonly about: LocalName;
  readonly months: readonly number[];
  readonly access: Access;
  readonly changed_at: Date;
  /** In their order; a place that is shown no more is left out. */
  readonly stops: readonly RouteStopRow[];
}

export interface RouteStopRow {
  readonly note: LocalName | null;
  readonly place: Pick<
    HeritagePlaceRow,
    'id' | 'municipality' | 'kind' | 'traditions' | 'name' | 'about' | 'lat' | 'lon' | 'precision' | 'country'
  >;
}

export interface RoutesAsked {
  readonly municipality?: string | undefined;
  readonly way?: Way | undefined;
  /** 1 to 12: in which it can be travelled. */
  readonly month?: number | undefined;
  /** A place it passes. */
  readonly place?: string | undefined;
}

/** With two stops that are shown at least: one alone is no way. */
const ROUTE: Sql = sql`r.id, r.municipality_id as municipality, r.way, r.name, r.about, r.months, r.access, r.changed_at, s.stops
  from heritage_route r join lateral (
    select jsonb_agg(jsonb_build_object('note', t.note, 'place', jsonb_build_object('id', p.id, 'municipality', p.municipality_id,
        'kind', p.kind, 'traditions', p.traditions, 'name', p.name, 'about', p.about, 'lat', p.lat, 'lon', p.lon,
        'precision', p.precision, 'country', p.country)) order by t.position) as stops, count(*) as shown
    from heritage_route_stop t join heritage_place p on p.id = t.place_id where t.route_id = r.id and p.state = 'published') s
    on s.shown >= 2`;

/** What everyone may see of what was asked for, by municipality and name. */
export const heritageRoutes = (
  on: Queryable,
  { municipality, way, month, place }: RoutesAsked = {},
): Promise<HeritageRouteRow[]> =>
  rows<HeritageRouteRow>(
    on,
    sql`select ${ROUTE} join municipality m on m.id = r.municipality_id where ${all([
      sql`r.state = 'published'`,
      ...(municipality
        ? [
            sql`(r.municipality_id = ${municipality} or exists (select from heritage_route_stop t join heritage_place p on p.id = t.place_id
                where t.route_id = r.id and p.municipality_id = ${municipality}))`,
          ]
        : []),
      ...(way ? [sql`r.way = ${way}`] : []),
      ...(month ? [sql`${month}::smallint = any (r.months)`] : []),
      ...(place
        ? [sql`exists (select from heritage_route_stop t where t.route_id = r.id and t.place_id = ${place})`]
        : []),
    ])} order by m.position, r.name->>'lv', r.id limit 500`,
  );

/** A route that everyone may see. */
export const heritageRoute = (on: Queryable, id: string): Promise<HeritageRouteRow | undefined> =>
  first<HeritageRouteRow>(on, sql`select ${ROUTE} where r.id = ${id} and r.state = 'published'`);
