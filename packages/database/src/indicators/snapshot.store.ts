import { definitionOf, type ShownCell, type SnapshotStore, type YearTable } from '@talka/indicators';
import type { EntityManager } from 'typeorm';
import { first, rows, sql } from '../sql.js';
import { COUNTS } from './counts.js';

/** No statement of it takes longer; the second worker does not wait for the first. */
const PATIENCE = '30s';
/** As far back as anything is counted. */
const MOST_YEARS = 10;

/** Snapshots, on one transaction. */
export const snapshotStore = (manager: EntityManager): SnapshotStore => ({
  async begin() {
    await rows(
      manager,
      sql`select set_config('statement_timeout', ${PATIENCE}, true), set_config('talka.month',
            date_trunc('month', talka_now() at time zone 'Europe/Riga')::date::text, true)`,
    );
    const begun = await first(
      manager,
      sql`insert into indicator_snapshot (month) values (current_setting('talka.month')::date)
          on conflict (month) do nothing returning month`,
    );
    return begun !== undefined;
  },
  municipalities: async () =>
    (await rows<{ id: string }>(manager, sql`select id from municipality order by id`)).map(({ id }) => id),
  async openYears(key) {
    const found = await rows<{ year: number }>(
      manager,
      sql`with this as (select extract(year from talka_now() at time zone 'Europe/Riga')::int as year),
            began as (select extract(year from least((select min(created_at) from person), (select min(starts_at) from programme_event
              where state = 'published'), (select min(lower(during)) from slot)) at time zone 'Europe/Riga')::int as year)
          select y.year::int as year from this, began,
            generate_series(greatest(least(began.year, this.year), this.year - ${MOST_YEARS - 1}::int), this.year) as y(year)
          where not exists (select from indicator_table t where t.key = ${key} and t.year = y.year
            and t.method = ${definitionOf(key).method} and t.month >= make_date(y.year::int + 1, 3, 1))
          order by 1`,
    );
    return found.map(({ year }) => year);
  },
  async count(key, years) {
    const found = await rows<{
      year: number;
      municipality: string | null;
      part: string | null;
      value: string;
    }>(
      manager,
      sql`select year, municipality, part, value::bigint as value from (${COUNTS[key]}) as counted
          where year = any(${years}::int[]) and value is not null`,
    );
    const tables = new Map<number, { municipality: string | null; part: string | null; value: number }[]>();
    for (const { year, value, ...at } of found)
      tables.set(year, [...(tables.get(year) ?? []), { ...at, value: Number(value) }]);
    return [...tables].map(([year, cells]): YearTable => ({ year, cells }));
  },
  async shownBefore(key, years) {
    const found = await rows<ShownCell & { year: number }>(
      manager,
      sql`select v.year, v.municipality_id as municipality, v.part, v.value from indicator_value v
          where v.key = ${key} and v.value is null and v.year = any(${years}::int[]) and v.month =
            (select max(month) from indicator_table t where t.key = v.key and t.year = v.year)`,
    );
    return years.map((year) => ({ year, cells: found.filter((cell) => cell.year === year) }));
  },
  async keep(key, tables) {
    if (tables.length === 0) return;
    const { of, method } = definitionOf(key);
    const isOfPeople = of === 'people';
    await rows(
      manager,
      sql`insert into indicator_table (month, key, year, method, of_people)
          select current_setting('talka.month')::date, ${key}, year, ${method}, ${isOfPeople}
          from unnest(${tables.map(({ year }) => year)}::int[]) as y(year)`,
    );
    const cells = tables.flatMap(({ year, cells }) => cells.map((cell) => ({ year, ...cell })));
    await rows(
      manager,
      sql`insert into indicator_value (month, key, year, of_people, municipality_id, part, value)
          select current_setting('talka.month')::date, ${key}, c.year, ${isOfPeople}, c.municipality, c.part, c.value
          from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as c(year int, municipality text, part text, value bigint)`,
    );
  },
});
