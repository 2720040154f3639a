import type { LocalName } from '@talka/territory';
import type { DataSource } from 'typeorm';
import { rows, sql } from '../sql.js';
import { OVER, sums } from './year.read.js';

export interface OpenYearRow {
  readonly municipality: string;
  readonly name: LocalName;
  readonly year: number;
  readonly events: number;
  readonly shifts: number;
  readonly places: number;
  /** Null where fewer came than can be told of without telling of one of them. */
  readonly people: number | null;
  readonly minutes: number | null;
}

/** From so many people on, a number says nothing of one of them. */
const FEWEST = 5;

/** A year is published when the next one is in its third month: by then its hours are approved. */
const IS_DUE = sql`make_timestamptz(over.year + 1, 3, 1, 0, 0, 0, 'Europe/Riga') <= talka_now()`;

/**
 * Years that are over, for everyone to use: each as it was when it was first asked for after it was due, and never otherwise. Only whole
 * years, and no sums over municipalities: what two of them differ by could say what a hidden one hides.
 */
export const openYears = (source: DataSource): Promise<OpenYearRow[]> =>
  source.transaction('READ COMMITTED', async (manager) => {
    await rows(
      manager,
      sql`with due as (
            insert into open_year (year) select distinct over.year from (${OVER}) as over where ${IS_DUE}
              on conflict do nothing returning year)
          insert into open_year_row (year, municipality_id, events, shifts, places, people, minutes)
            select year, municipality_id, events, shifts, places, case when people >= ${FEWEST} then people end,
              case when people >= ${FEWEST} then minutes end
            from (${sums(
              sql`select over.* from (${OVER}) as over join due on due.year = over.year`,
              sql`municipality_id, year`,
            )}) as sums`,
    );
    return rows<OpenYearRow>(
      manager,
      sql`select m.id as municipality, m.name, o.year, o.events, o.shifts, o.places, o.people, o.minutes
          from open_year_row o join municipality m on m.id = o.municipality_id order by o.year, m.id`,
    );
  });
