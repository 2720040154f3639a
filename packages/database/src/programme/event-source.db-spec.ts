import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { DAY, later, municipalityId, personId, type PersonId } from '@talka/kernel';
import { importEvents, type EventSourceStore, type ImportedEvent } from '@talka/programme';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { transactionOf } from '../transaction.js';
import { eventSourceStore } from './event-source.store.js';
import { programmeEventStore } from './programme-event.store.js';

const LUDZA = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let planner: Person;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 20, patience: 60_000 },
  }).initialize();
  const { id } = await one<{ id: PersonId }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'anna@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${LUDZA} limit 1 returning id`,
  );
  const grants = [{ role: 'administrator', municipality: LUDZA }] as const;
  planner = {
    ...{ id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA },
    grants: [...grants],
  };
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const file = (name: string): ImportedEvent[] =>
  ['a', 'b', 'c'].map((uid, day) => ({
    uid: `${name}-${uid}`,
    content: {
      texts: { lv: { title: `${name} ${uid}`, about: 'Dziesmas pie ugunskura, siers un maize.' } },
      ...{ genre: 'music' as const, strand: null, languages: ['lv' as const], youngest: null, oldest: null },
      place: { name: 'Pils laukums', municipality: LUDZA, coordinates: null },
      ...{ stepFree: true, signLanguage: false, price: null, link: null },
      ...{ from: later(new Date(), (day + 1) * DAY), until: later(new Date(), (day + 2) * DAY) },
    },
  }));

const byMany = async (name: string, change: (store: EventSourceStore) => EventSourceStore) => {
  const take = importEvents(
    transactionOf(source, (manager) => ({
      ...{ events: programmeEventStore(manager), imports: change(eventSourceStore(manager)) },
      record: async (happening) => void (await record(manager, happening)),
    })),
  );
  const taken = await Promise.allSettled(
    Array.from({ length: 8 }, () => take(planner, LUDZA, file(name), true)),
  );
  const events = await rows(
    source,
    sql`select from programme_event where texts -> 'lv' ->> 'title' like ${`${name} %`}`,
  );
  return { events: events.length, failed: taken.filter(({ status }) => status === 'rejected').length };
};

it('a file that eight take over at once gives each event once', async () => {
  // Nobody waits, and nobody remembers what a file was called: each plans its own.
  const forgetful = await byMany('Bez atmiņas', (store) => ({
    ...store,
    ...{ oneAtATime: () => Promise.resolve(), take: () => Promise.resolve() },
  }));
  expect(forgetful.events).toBe(24);
  // Nobody waits, but the database has the last word: whoever comes second has done nothing at all.
  const unpunctual = await byMany('Bez rindas', (store) => ({
    ...store,
    oneAtATime: () => Promise.resolve(),
  }));
  expect(unpunctual.events).toBe(3);
  expect(unpunctual.failed).toBeGreaterThan(0);
  expect(await byMany('Pēc kārtas', (store) => store)).toEqual({ events: 3, failed: 0 });
});

it('an event of one municipality never comes from the file of another', async () => {
  await expect(
    source.query(
      `insert into programme_event_source (event_id, municipality_id, uid, taken)
       select id, 'balvu-novads', 'x', '{}' from programme_event where municipality_id = $1 limit 1`,
      [LUDZA],
    ),
  ).rejects.toThrow('foreign key');
});
