import { municipalityId } from '@talka/kernel';
import {
  programmeEventId,
  type EventContent,
  type EventState,
  type ProgrammeEvent,
  type ProgrammeEventStore,
} from '@talka/programme';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface EventRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly state: EventState;
  readonly published_at: Date | null;
  readonly revision: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly place: string;
}

export const COLUMNS: Sql = sql`id, number, municipality_id, state, published_at, revision, starts_at, ends_at, place`;

export const eventOf = (row: EventRow): ProgrammeEvent => ({
  ...{ id: programmeEventId(row.id), number: row.number, municipality: municipalityId(row.municipality_id) },
  isPublic: row.published_at !== null,
  ...{ state: row.state, revision: row.revision, from: row.starts_at, until: row.ends_at, place: row.place },
});

/** Written the same way when it is planned and when it is changed. */
const WRITTEN: Sql = sql`texts, genre, strand, place, place_municipality_id, latitude, longitude, languages, youngest, oldest,
  step_free, sign_language, price, link, starts_at, ends_at`;
const values = (it: EventContent): Sql =>
  sql`${JSON.stringify(it.texts)}::jsonb, ${it.genre}, ${it.strand}, ${it.place.name}, ${it.place.municipality},
    ${it.place.coordinates?.latitude ?? null}::double precision, ${it.place.coordinates?.longitude ?? null}::double precision,
    ${it.languages}::text[], ${it.youngest}::smallint, ${it.oldest}::smallint, ${it.stepFree}::boolean,
    ${it.signLanguage}::boolean, ${it.price}, ${it.link}, ${it.from}::timestamptz, ${it.until}::timestamptz`;

/** Events of the programme in PostgreSQL, inside one transaction. */
export const programmeEventStore = (manager: Queryable): ProgrammeEventStore => ({
  async plan(municipality, it) {
    const row = await one<EventRow>(
      manager,
      sql`insert into programme_event (municipality_id, ${WRITTEN}) values (${municipality}, ${values(it)})
          returning ${COLUMNS}`,
    );
    return eventOf(row);
  },
  async find(number) {
    const row = await first<EventRow>(
      manager,
      sql`select ${COLUMNS} from programme_event where number = ${number} for update`,
    );
    return row && eventOf(row);
  },
  async change(id, it) {
    await rows(
      manager,
      sql`update programme_event set (${WRITTEN}) = row(${values(it)}), revision = revision + 1 where id = ${id}`,
    );
  },
  async publish(id) {
    await rows(
      manager,
      sql`update programme_event set state = 'published', published_at = talka_now(), revision = revision + 1
          where id = ${id}`,
    );
  },
  async cancel(id, words) {
    await rows(
      manager,
      sql`update programme_event set state = 'cancelled', cancelled_at = talka_now(), cancelled_why = ${words},
            revision = revision + 1 where id = ${id}`,
    );
  },
  async known(municipalities) {
    const found = await rows<{ id: string }>(
      manager,
      sql`select id from municipality where id = any(${municipalities}::text[])`,
    );
    return found.map(({ id }) => id);
  },
  async ask(id, municipalities) {
    await rows(
      manager,
      sql`delete from programme_event_producer where event_id = ${id} and municipality_id <> all(${municipalities}::text[])
          returning event_id`,
    );
    await rows(
      manager,
      sql`insert into programme_event_producer (event_id, municipality_id)
          select ${id}::uuid, unnest(${municipalities}::text[]) on conflict do nothing returning event_id`,
    );
  },
  async answer(id, municipality, answer) {
    const answered = await changes(
      manager,
      sql`update programme_event_producer set answer = ${answer}, answered_at = talka_now()
          where event_id = ${id} and municipality_id = ${municipality} returning event_id`,
    );
    return answered > 0;
  },
  async saved(person) {
    const { n } = await one<{ n: number }>(
      manager,
      sql`select count(*)::int as n from programme_event_saved s join programme_event e on e.id = s.event_id
          where s.person_id = ${person} and e.ends_at > talka_now()`,
    );
    return n;
  },
  async save(id, person) {
    await rows(
      manager,
      sql`insert into programme_event_saved (event_id, person_id) values (${id}, ${person})
          on conflict do nothing returning event_id`,
    );
  },
  async drop(id, person) {
    await rows(
      manager,
      sql`delete from programme_event_saved where event_id = ${id} and person_id = ${person} returning event_id`,
    );
  },
});
