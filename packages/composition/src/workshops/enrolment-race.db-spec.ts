import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { later, municipalityId, personId, type PersonId } from '@talka/kernel';
import { joinSlot, slotId, type SlotId } from '@talka/registration';
import { publishWorkshop, startWorkshop, type WorkshopDraft } from '@talka/workshops';
import type { DataSource, EntityManager } from 'typeorm';
import { enrolmentPorts, workshopPorts } from './workshops.ports.js';

const municipality = 'ludzas-novads';
const WEEK = 7 * 86_400_000;
let database: TestDatabase;
let source: DataSource;
let leader: PersonId;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'enrolment' },
  }).initialize();
  [leader] = (await people(1)) as [PersonId];
  await source.query(
    `with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
        values ($1, 'Podnieku biedrība', 'association', '40008123456', 'verified', talka_now()) returning id)
      insert into organisation_person (organisation_id, person_id, role) select id, $2, 'manager' from o`,
    [municipality, leader],
  );
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function people(count: number): Promise<PersonId[]> {
  const found = await source.query<{ id: string }[]>(
    `insert into person (name, birth_date, municipality_id, area_id, language)
       select 'Aina Podniece', '1985-05-05', municipality_id, id, 'lv'
       from (select * from area where municipality_id = $1 limit 1) as area, generate_series(1, $2) returning id`,
    [municipality, count],
  );
  return found.map(({ id }) => personId(id));
}

const by = () => ({
  ...{
    id: leader,
    name: 'Aina Podniece',
    birthDate: '1985-05-05',
    municipality: municipalityId(municipality),
  },
  grants: [],
});

/** A course of so many evenings, a week apart, from the n-th week on. */
async function course(evenings: number, from = 2, places = 1): Promise<SlotId> {
  const transaction = transactionOf(source, workshopPorts);
  const begins = later(new Date(), from * WEEK);
  const draft: WorkshopDraft = {
    ...{ title: 'Māla trauki', about: 'Ripa un krāsns', bring: '', place: 'Podnieku māja', area: null },
    ...{ contact: '60000222', craft: 'pottery', languages: ['lv'], access: [], youngest: null, oldest: null },
    ...{ price: 0, enrolment: 'course', places, closesBefore: 0, completion: null, after: [] },
    sessions: Array.from({ length: evenings }, (_, week) => ({
      ...{ catchUpFor: null, places: 0 },
      during: { from: later(begins, week * WEEK), until: later(begins, week * WEEK + 7_200_000) },
    })),
  };
  const [{ number }] = await source.query<[{ number: number }]>(
    `select number from organisation where registration_number = '40008123456'`,
  );
  const started = await startWorkshop(transaction)(by(), number, draft);
  if (!started.ok) throw new Error(started.refusal.code);
  const published = await publishWorkshop(transaction)(by(), started.value);
  if (!published.ok) throw new Error(published.refusal.code);
  return slotId(published.value.slot ?? '');
}

/** Enrols with statements changed on their way: a mechanism that is left out. */
const enrolWith = (change: (statement: string) => string) => {
  const join = joinSlot(
    transactionOf(source, (manager) =>
      enrolmentPorts(
        new Proxy(manager, {
          get: (of: EntityManager, name) => {
            const found: unknown = Reflect.get(of, name);
            if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
            return (statement: string, values?: unknown[]) => of.query(change(statement), values);
          },
        }),
      ),
    ),
  );
  return (person: PersonId, slot: SlotId) => join(person, { slot, people: [person] });
};
const enrol = (person: PersonId, slot: SlotId) => enrolWith((statement) => statement)(person, slot);

const confirmed = async (where: string): Promise<number> => {
  const [{ count }] = await source.query<[{ count: number }]>(
    `select count(*)::int as count from registration where state = 'confirmed' and ${where}`,
  );
  return count;
};

describe('the last place of six evenings, and two who want it', () => {
  it('would be had by both, were it counted and not locked, and nothing held the count', async () => {
    const careless = enrolWith((statement) => statement.replace('for no key update of slot', ''));
    await source.query('alter table slot drop constraint slot_places');
    let most = 0;
    for (let turn = 0; turn < 20 && most < 2; turn += 1) {
      const slot = await course(6);
      await Promise.all((await people(2)).map((person) => careless(person, slot)));
      most = await confirmed(`slot_id = '${slot}'`);
    }
    await source.query('delete from registration');
    await source.query('alter table slot add constraint slot_places check (taken between 0 and places)');
    expect(most).toBe(2);
  });

  it('is had by one, and the other waits', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const slot = await course(6);
      const answers = await Promise.all((await people(2)).map((person) => enrol(person, slot)));
      expect(answers.map((one) => one.ok && one.value.confirmed).sort()).toEqual([false, true]);
      expect(await confirmed(`slot_id = '${slot}'`)).toBe(1);
    }
  });
});

describe('one evening of a course that another course has, too', () => {
  const unlocked = (statement: string): string =>
    statement.startsWith('select from person') ? statement.replace(' for no key update', '') : statement;
  const both = async (enrolled: typeof enrol): Promise<number> => {
    // The third of six evenings, and the first of two.
    const slots = [await course(6, 2, 5), await course(2, 4, 5)];
    const [person] = (await people(1)) as [PersonId];
    await Promise.all(slots.map((slot) => enrolled(person, slot)));
    return confirmed(`person_id = '${person}'`);
  };

  it('would be had twice by whoever asks for both at once, without the lock and the constraint', async () => {
    await source.query('alter table registration drop constraint registration_overlap');
    let most = 0;
    for (let turn = 0; turn < 20 && most < 2; turn += 1) most = await both(enrolWith(unlocked));
    await source.query('delete from registration');
    await source.query(
      `alter table registration add constraint registration_overlap
         exclude using gist (person_id with =, times with &&) where (state = 'confirmed' and allowed_by is null)`,
    );
    expect(most).toBe(2);
  });

  it('is had once: by the lock, and by the constraint alone', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await both(enrol)).toBe(1);
      expect(await both(enrolWith(unlocked))).toBeLessThanOrEqual(1);
    }
  });
});
