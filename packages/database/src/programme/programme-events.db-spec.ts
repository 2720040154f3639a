import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { DAY, HOUR, later, municipalityId, personId, type PersonId } from '@talka/kernel';
import {
  cancelEvent,
  planEvent,
  publishEvent,
  saveEvent,
  type Planned,
  type ProgrammeEventStore,
} from '@talka/programme';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql, type Queryable } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { transactionOf } from '../transaction.js';
import { programmeEventStore } from './programme-event.store.js';
import { programmeCards, type After } from './programme-events.read.js';
import { whoSaved } from './saved-events.read.js';

const LUDZA = municipalityId('ludzas-novads');
const NOW = new Date();
let database: TestDatabase;
let source: DataSource;
let planner: Person;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 30, patience: 60_000 },
  }).initialize();
  planner = await somebody();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function somebody(): Promise<Person> {
  const { id } = await one<{ id: PersonId }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${LUDZA} limit 1 returning id`,
  );
  return {
    ...{ id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA },
    grants: [{ role: 'administrator', municipality: LUDZA }],
  };
}

const some = (more: Partial<Planned> = {}): Planned => ({
  texts: { lv: { title: 'Vakara koncerts', about: 'Spēlē novada pūtēju orķestris.' } },
  ...{ genre: 'music', strand: null, languages: ['lv'], youngest: null, oldest: null },
  ...{ stepFree: true, signLanguage: false, price: null, link: null, asked: [] },
  place: { name: 'Ezera estrāde', municipality: LUDZA, coordinates: null },
  ...{ from: later(NOW, DAY), until: later(NOW, DAY + HOUR) },
  ...more,
});
type StoreOf = (manager: Queryable) => ProgrammeEventStore;
const deciding = (storeOf: StoreOf = programmeEventStore) =>
  transactionOf(source, (manager) => ({
    events: storeOf(manager),
    record: async (it: Parameters<typeof record>[1]) => void (await record(manager, it)),
  }));
async function announced(more: Partial<Planned> = {}): Promise<number> {
  const planned = await planEvent(deciding())(planner, LUDZA, some(more));
  if (!planned.ok) throw new Error(planned.refusal.code);
  const at = { municipality: LUDZA, number: planned.value };
  const done = await publishEvent(deciding())(planner, at);
  if (!done.ok) throw new Error(done.refusal.code);
  return planned.value;
}
const idOf = async (number: number): Promise<string> =>
  (await one<{ id: string }>(source, sql`select id from programme_event where number = ${number}`)).id;

describe('saving beside calling off', () => {
  /** Whoever could save an event that is called off at that moment, and those who are told of it. */
  async function race(storeOf?: StoreOf): Promise<{ saved: number; told: number }> {
    const number = await announced();
    const id = await idOf(number);
    const people = await Promise.all(Array.from({ length: 12 }, () => somebody()));
    let told = -1;
    const [results] = await Promise.all([
      Promise.all(people.map((person) => saveEvent(deciding(storeOf))(person, number))),
      (async () => {
        const at = { municipality: LUDZA, number };
        await cancelEvent(deciding())(planner, at, 'Orķestris ir saslimis.');
        told = (await whoSaved(source, id)).length;
      })(),
    ]);
    return { saved: results.filter(({ ok }) => ok).length, told };
  }

  it('is lost without the lock: somebody saves what is called off already, and hears nothing', async () => {
    // Outside the transaction the lock is gone as soon as it is read.
    const slow: StoreOf = (manager) => ({
      ...programmeEventStore(manager),
      find: async (number) => {
        const it = await programmeEventStore(source).find(number);
        await manager.query('select pg_sleep(0.4)');
        return it;
      },
    });
    const { saved, told } = await race(slow);
    expect(saved).toBeGreaterThan(told);
  });

  it('tells everybody who could save it', async () => {
    for (let times = 0; times < 5; times += 1) {
      const { saved, told } = await race();
      expect(told).toBe(saved);
    }
  });
});

describe('a list without an end', () => {
  it('reads page by page what plain SQL says: what is on since weeks, and what begins later', async () => {
    // The same every time: one in five lasts for days or weeks, some are over, some have begun.
    for (let n = 0; n < 60; n += 1) {
      const from = later(NOW, (n % 20) * DAY + (n % 7) * HOUR);
      await announced({ from, until: later(from, n % 5 === 0 ? (1 + n) * DAY : 3 * HOUR) });
    }
    await source.query('alter table programme_event disable trigger programme_event_stays');
    await source.query(
      `update programme_event set starts_at = starts_at - interval '10 days', ends_at = ends_at - interval '10 days'`,
    );
    await source.query('alter table programme_event enable trigger programme_event_stays');
    const naive = await rows<{ number: number }>(
      source,
      sql`select number from programme_event where published_at is not null and ends_at > ${NOW} order by starts_at, number`,
    );
    const read: number[] = [];
    let after: After | undefined;
    for (;;) {
      const page = await programmeCards(source, { from: NOW }, { after, limit: 7 });
      read.push(...page.map(({ number }) => number));
      const last = page.at(-1);
      if (!last) break;
      after = { startsAt: last.starts_at, number: last.number };
    }
    expect(read.length).toBeGreaterThan(20);
    expect(read).toEqual(naive.map(({ number }) => number));
  });
});

describe('the last word', () => {
  it.each([
    ['an event without Latvian', `update programme_event set texts = '{"lv": {"title": "", "about": "x"}}'`],
    ['an announced event that never was', `update programme_event set published_at = null`],
    ['a call-off without a reason', `update programme_event set state = 'cancelled', cancelled_at = now()`],
    ['an end before the beginning', `update programme_event set ends_at = starts_at`],
    ['half of a point on the map', `update programme_event set latitude = 56`],
    ['a language nobody knows', `update programme_event set languages = '{lv,tlh}'`],
    ['nobody’s age', `update programme_event set youngest = 12, oldest = 7`],
  ])('is the database’s, which refuses %s', async (_, statement) => {
    const number = await announced();
    await expect(source.query(`${statement} where number = $1`, [number])).rejects.toThrow(/programme_event/);
  });

  it('is the database’s: called off stays called off, over stays as it was, and nobody is asked by itself', async () => {
    const number = await announced();
    const id = await idOf(number);
    const ask = (municipality: string) =>
      source.query('insert into programme_event_producer (event_id, municipality_id) values ($1, $2)', [
        id,
        municipality,
      ]);
    await ask('balvu-novads');
    await expect(ask(LUDZA)).rejects.toThrow(/together with itself/);
    await cancelEvent(deciding())(planner, { municipality: LUDZA, number }, 'Orķestris ir saslimis.');
    const back = `update programme_event set state = 'published', cancelled_at = null, cancelled_why = null where id = $1`;
    await expect(source.query(back, [id])).rejects.toThrow(/stays called off/);
    const other = await idOf(await announced());
    const shift = `update programme_event set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`;
    await source.query(shift, [other]);
    await expect(source.query(shift, [other])).rejects.toThrow(/stays as it was/);
  });
});
