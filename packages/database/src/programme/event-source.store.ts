import { factsOf, type EventContent, type EventFacts, type EventSourceStore } from '@talka/programme';
import { rows, sql, type Queryable } from '../sql.js';
import { COLUMNS, eventOf, type EventRow } from './programme-event.store.js';

interface SourceRow extends EventRow {
  readonly uid: string;
  readonly taken: EventFacts;
  readonly texts: EventContent['texts'];
  readonly genre: EventContent['genre'];
  readonly strand: EventContent['strand'];
  readonly place_municipality_id: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly languages: EventContent['languages'];
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly step_free: boolean;
  readonly sign_language: boolean;
  readonly price: string | null;
  readonly link: string | null;
}

const contentOf = (row: SourceRow): EventContent => ({
  ...{ texts: row.texts, genre: row.genre, strand: row.strand },
  place: {
    ...{ name: row.place, municipality: row.place_municipality_id },
    coordinates:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude },
  },
  ...{ languages: row.languages, youngest: row.youngest, oldest: row.oldest },
  ...{ stepFree: row.step_free, signLanguage: row.sign_language, price: row.price, link: row.link },
  ...{ from: row.starts_at, until: row.ends_at },
});

/** Where events came from, inside one transaction. */
export const eventSourceStore = (manager: Queryable): EventSourceStore => ({
  async oneAtATime(municipality) {
    await rows(
      manager,
      sql`select pg_advisory_xact_lock(hashtextextended('events of a file:' || ${municipality}::text, 0))`,
    );
  },
  async known(municipality, uids) {
    const found = await rows<SourceRow>(
      manager,
      sql`select ${COLUMNS}, texts, genre, strand, place_municipality_id, latitude, longitude, languages, youngest, oldest,
            step_free, sign_language, price, link, s.uid, s.taken
          from programme_event join (select event_id, uid, taken from programme_event_source
            where municipality_id = ${municipality} and uid = any(${uids}::text[])) s on s.event_id = id
          order by id for update of programme_event`,
    );
    return new Map(
      found.map((row) => [row.uid, { event: eventOf(row), taken: row.taken, now: factsOf(contentOf(row)) }]),
    );
  },
  async take({ id, municipality }, uid, facts) {
    await rows(
      manager,
      sql`insert into programme_event_source (event_id, municipality_id, uid, taken)
          values (${id}, ${municipality}, ${uid}, ${JSON.stringify(facts)}::jsonb)
          on conflict (event_id) do update set taken = excluded.taken, taken_at = talka_now() returning event_id`,
    );
  },
});
