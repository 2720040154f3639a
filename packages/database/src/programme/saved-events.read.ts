import type { PersonalTables } from '../identity/personal-table.js';
import type { Recipient } from '../notifications/notices.store.js';
import type { EventTexts } from '@talka/programme';
import { first, rows, sql, type Queryable } from '../sql.js';
import { CARD, type ProgrammeCardRow } from './programme-events.read.js';

/** What somebody has saved, as far as it is not over; whichever begins next first. */
export const savedEvents = (on: Queryable, person: string): Promise<ProgrammeCardRow[]> =>
  rows(
    on,
    sql`select ${CARD} from programme_event_saved s join programme_event e on e.id = s.event_id
        where s.person_id = ${person} and e.ends_at > talka_now() order by e.starts_at, e.number`,
  );

export interface SavedTold {
  readonly number: number;
  readonly texts: EventTexts;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly place: string;
  readonly cancelled_why: string | null;
}

/** What is told of an event to those who have saved it. */
export const savedTold = (on: Queryable, event: string): Promise<SavedTold | undefined> =>
  first(
    on,
    sql`select number, texts, starts_at, ends_at, place, cancelled_why from programme_event where id = ${event}`,
  );

/** Everybody who has saved it. */
export const whoSaved = (on: Queryable, event: string): Promise<Recipient[]> =>
  rows(
    on,
    sql`select p.id, p.name, p.email, p.language from programme_event_saved s join person p on p.id = s.person_id
        where s.event_id = ${event} and p.erased_at is null`,
  );

/** What the programme knows of a person. */
export const PROGRAMME_OF_PERSON: PersonalTables = {
  programme_event_saved: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select e.number, e.texts #>> '{lv,title}' as title, s.saved_at from programme_event_saved s
      join programme_event e on e.id = s.event_id where s.person_id = ${id}`,
  },
};
