import type { EventLanguage, EventState, Genre } from '@talka/programme';
import { rows, sql, type Queryable } from '../sql.js';

/** Something that another municipality plans on the same day. */
export interface BesideRow {
  readonly number: number;
  readonly municipality: string;
  readonly title: string;
  readonly genre: Genre;
  readonly place: string;
  readonly place_municipality: string | null;
  readonly state: EventState;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly languages: readonly EventLanguage[];
  readonly youngest: number | null;
  readonly oldest: number | null;
}

interface Day {
  readonly municipality: string;
  readonly from: Date;
  readonly until: Date;
}

/** Nobody reads more of them, and a day of nine municipalities has fewer. */
const MOST = 200;

/** What others plan around that time, drafts as well: a rule says which of it clashes. */
export const besides = (on: Queryable, { municipality, from, until }: Day): Promise<BesideRow[]> =>
  rows(
    on,
    sql`select e.number, e.municipality_id as municipality, e.texts #>> '{lv,title}' as title, e.genre, e.place,
          e.place_municipality_id as place_municipality, e.state, e.starts_at, e.ends_at, e.languages, e.youngest, e.oldest
        from programme_event e
        where e.state <> 'cancelled' and e.municipality_id <> ${municipality}
          and e.during && tstzrange(${from}::timestamptz - interval '1 day', ${until}::timestamptz + interval '1 day')
          and e.ends_at - e.starts_at < interval '1 day'
        order by e.starts_at, e.number limit ${MOST}`,
  );
