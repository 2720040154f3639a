import type { IndicatorKey } from '@talka/indicators';
import type { LocalName } from '@talka/territory';
import { rows, sql, type Queryable } from '../sql.js';

export interface IndicatorCellRow {
  readonly key: IndicatorKey;
  readonly method: number;
  readonly taken_at: Date;
  readonly year: number;
  readonly municipality: string | null;
  readonly part: string | null;
  /** Null is hidden. */
  readonly value: number | null;
}

/** Each year as it was published last; the newest year first. @param keys those that are asked for, in which they are answered */
export async function indicatorCells(
  on: Queryable,
  keys: readonly IndicatorKey[],
  year?: number,
): Promise<IndicatorCellRow[]> {
  const found = await rows<Omit<IndicatorCellRow, 'value'> & { value: string | null }>(
    on,
    sql`with newest as (select distinct on (key, year) key, year, month, method from indicator_table
          where key = any(${keys}) and (${year ?? null}::int is null or year = ${year ?? null}) order by key, year, month desc)
        select n.key, n.method, s.taken_at, n.year, v.municipality_id as municipality, v.part, v.value
        from newest n join indicator_snapshot s on s.month = n.month
          join indicator_value v on (v.month, v.key, v.year) = (n.month, n.key, n.year)
        order by array_position(${keys}, n.key), n.year desc, v.municipality_id nulls last, v.part nulls last`,
  );
  return found.map(({ value, ...row }) => ({ ...row, value: value === null ? null : Number(value) }));
}

/** The municipalities by what they are called. */
export const namedPlaces = (on: Queryable): Promise<{ id: string; name: LocalName }[]> =>
  rows(on, sql`select id, name from municipality order by id`);
