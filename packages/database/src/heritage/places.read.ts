import type { PlaceKind, Precision, Tradition } from '@talka/heritage';
import type { LocalName } from '@talka/territory';
import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface HeritagePlaceRow {
  readonly id: string;
  readonly municipality: string;
  readonly kind: PlaceKind;
  readonly traditions: readonly Tradition[];
  readonly name: LocalName;
  readonly about: LocalName;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  readonly country: string;
  readonly website: string | null;
  /** Where the facts were read; empty where nobody said. */
  readonly source: string;
  readonly is_verified: boolean;
  readonly changed_at: Date;
}

export interface HeritageAsked {
  readonly municipality?: string | undefined;
  readonly kind?: PlaceKind | undefined;
  readonly tradition?: Tradition | undefined;
}

const PLACE: Sql = sql`p.id, p.municipality_id as municipality, p.kind, p.traditions, p.name, p.about, p.lat, p.lon,
  p.precision, p.country, p.website, p.source, p.is_verified, p.changed_at from heritage_place p`;

/** What everyone may see of what was asked for, by municipality and name. */
export const heritagePlaces = (
  on: Queryable,
  { municipality, kind, tradition }: HeritageAsked = {},
): Promise<HeritagePlaceRow[]> =>
  rows<HeritagePlaceRow>(
    on,
    sql`select ${PLACE} join municipality m on m.id = p.municipality_id where ${all([
      sql`p.state = 'published'`,
      ...(municipality ? [sql`p.municipality_id = ${municipality}`] : []),
      ...(kind ? [sql`p.kind = ${kind}`] : []),
      ...(tradition ? [sql`${tradition} = any (p.traditions)`] : []),
    ])} order by m.position, p.name->>'lv', p.id limit 2000`,
  );

/** A place that everyone may see. */
export const heritagePlace = (on: Queryable, id: string): Promise<HeritagePlaceRow | undefined> =>
  first<HeritagePlaceRow>(on, sql`select ${PLACE} where p.id = ${id} and p.state = 'published'`);
