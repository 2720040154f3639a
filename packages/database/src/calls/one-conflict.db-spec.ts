import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  announceOpenCall,
  appointJuror,
  declareConflict,
  handInApplication,
  saveApplication,
  scoreApplication,
  type OpenCallPorts,
  type OpenCallStore,
} from '@talka/calls';
import type { Person } from '@talka/identity';
import { cents, dayAfter, dayInRiga, municipalityId, personId, type PersonId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql, type Queryable } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { openCallStore } from './open-call.store.js';

const LUDZA = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let clerk: Person;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 20, patience: 60_000 },
  }).initialize();
  clerk = await resident();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function resident(): Promise<Person> {
  const { id } = await one<{ id: PersonId }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${LUDZA} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: LUDZA, grants: [] };
}

const acting = (storeOf: (on: Queryable) => OpenCallStore = openCallStore, juror?: Person) =>
  transactionOf(source, (manager): OpenCallPorts => ({
    calls: storeOf(manager),
    personByEmail: async () => juror?.id,
    record: async (it) => void (await record(manager, it)),
  }));

async function announced(): Promise<number> {
  const today = dayInRiga(new Date());
  const it = await announceOpenCall(acting())(clerk, LUDZA, {
    ...{
      kind: 'artists',
      whoMay: 'region',
      language: 'lv',
      scale: 10,
      sum: cents(100),
      form: [],
      reportBy: null,
    },
    ...{ title: 'Sienu gleznojumi', words: 'Meklējam māksliniekus trim pagalmu sienām.', conditions: '' },
    ...{ criteria: [{ name: 'Labums', weight: 1 }], opensOn: today, closesOn: dayAfter(today, 20) },
  });
  if (!it.ok) throw new Error(it.refusal.code);
  return it.value;
}
async function applied(number: number): Promise<{ who: Person; application: number }> {
  const who = await resident();
  await saveApplication(acting())(who, number, { name: 'Ilze', title: 'Ezeri uz sienas' });
  expect((await handInApplication(acting())(who, number)).ok).toBe(true);
  const { application } = await one<{ application: number }>(
    source,
    sql`select a.number as application from open_call_application a where a.person_id = ${who.id}`,
  );
  return { who, application };
}
const end = (number: number) =>
  without(
    source,
    'alter table open_call disable trigger open_call_frozen',
    'alter table open_call enable trigger open_call_frozen',
    () =>
      rows(
        source,
        sql`update open_call set closes_at = talka_now() - interval '1 second', opens_at = talka_now() - interval '1 day' where number = ${number}`,
      ),
  );
async function inRound(applications: number): Promise<{ number: number; juror: Person; its: number[] }> {
  const number = await announced();
  const juror = await resident();
  const at = { municipality: LUDZA, number };
  expect((await appointJuror(acting(openCallStore, juror))(clerk, at, 'zure@talka.example')).ok).toBe(true);
  const its: number[] = [];
  for (let n = 0; n < applications; n += 1) its.push((await applied(number)).application);
  await end(number);
  for (const application of its)
    expect((await declareConflict(acting())(juror, { number, application }, false)).ok).toBe(true);
  return { number, juror, its };
}
const scoredWithConflict = async (number: number): Promise<number> => {
  const { both } = await one<{ both: number }>(
    source,
    sql`select count(*)::int as both from open_call c join open_call_declaration d on d.call_id = c.id
        join open_call_scoring s on (s.call_id, s.juror, s.application) = (d.call_id, d.juror, d.application)
        where c.number = ${number} and d.conflict`,
  );
  return both;
};

/** A store that reads a declaration without holding it, and gives others the time to say otherwise. */
const hasty = (manager: Queryable): OpenCallStore => ({
  ...openCallStore(manager),
  async declared(id, juror, application) {
    const [found] = await rows<{ conflict: boolean }>(
      manager,
      sql`select conflict from open_call_declaration where (call_id, juror, application) = (${id}, ${juror}, ${application})`,
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    return found?.conflict;
  },
});

/** A juror scores on one device and declares a conflict on the other. @returns how many are scored in spite of a conflict */
async function race(storeOf: (on: Queryable) => OpenCallStore): Promise<number> {
  const { number, juror, its } = await inRound(6);
  await Promise.allSettled(
    its.flatMap((application) => {
      const at = { number, application };
      return [
        scoreApplication(acting(storeOf))(juror, at, { points: [9], words: 'Pārdomāta iecere.' }),
        declareConflict(acting(storeOf))(juror, at, true),
      ];
    }),
  );
  return scoredWithConflict(number);
}

describe('a conflict declared while its juror scores', () => {
  const POINTER = `foreign key (call_id, juror, application, conflict) references open_call_declaration (call_id, juror, application, conflict)`;

  it('is scored when nothing holds the declaration and no score points at it (control)', async () => {
    const both = await without(
      source,
      'alter table open_call_scoring drop constraint open_call_scored_without_conflict',
      `alter table open_call_scoring disable trigger user;
        delete from open_call_scoring s using open_call_declaration d where d.conflict
          and (s.call_id, s.juror, s.application) = (d.call_id, d.juror, d.application);
        alter table open_call_scoring enable trigger user;
        alter table open_call_scoring add constraint open_call_scored_without_conflict ${POINTER}`,
      () => race(hasty),
    );
    expect(both).toBeGreaterThan(0);
  });

  it('is not by the database alone, and not by the store alone', async () => {
    expect(await race(hasty)).toBe(0);
    expect(await race(openCallStore)).toBe(0);
  });

  it('stays, whatever road a score comes by', async () => {
    const { number, juror, its } = await inRound(1);
    const at = { number, application: its[0]! };
    expect(
      (await scoreApplication(acting())(juror, at, { points: [9], words: 'Pārdomāta iecere.' })).ok,
    ).toBe(true);
    expect((await declareConflict(acting())(juror, at, true)).ok).toBe(true);
    const { scorings } = await one<{ scorings: number }>(
      source,
      sql`select count(*)::int as scorings from open_call_scoring where application = ${at.application}`,
    );
    expect(scorings).toBe(0);
    const insert = (conflict: boolean) =>
      rows(
        source,
        sql`insert into open_call_scoring (call_id, juror, application, conflict, points, words)
            select call_id, juror, application, ${conflict}, '{9}', 'x' from open_call_declaration where application = ${at.application}`,
      );
    await expect(insert(false)).rejects.toThrow('open_call_scored_without_conflict');
    await expect(insert(true)).rejects.toThrow('open_call_scored_in_no_conflict');
    await expect(
      rows(
        source,
        sql`update open_call_declaration set conflict = false where application = ${at.application}`,
      ),
    ).rejects.toThrow('a conflict stays');
  });
});

describe('the deadline', () => {
  /** As a store would that knows no time: it hands in what it is given. */
  const late = (number: number, application: number) =>
    rows(
      source,
      sql`update open_call_application a set handed_title = 'Par vēlu', handed_in_at = talka_now() from open_call c
          where c.id = a.call_id and c.number = ${number} and a.number = ${application}`,
    );
  const titleOf = async (application: number) =>
    (
      await one<{ title: string }>(
        source,
        sql`select handed_title as title from open_call_application where number = ${application}`,
      )
    ).title;

  it('is passed by who comes late when the database does not look (control)', async () => {
    const number = await announced();
    const { application } = await applied(number);
    await end(number);
    await without(
      source,
      'alter table open_call_application disable trigger open_call_application_in_time',
      'alter table open_call_application enable trigger open_call_application_in_time',
      () => late(number, application),
    );
    expect(await titleOf(application)).toBe('Par vēlu');
  });

  it('is the database’s: nothing begins, changes, goes or is scored on the wrong side of it', async () => {
    const number = await announced();
    const { who, application } = await applied(number);
    const juror = await resident();
    const at = { municipality: LUDZA, number };
    await appointJuror(acting(openCallStore, juror))(clerk, at, 'zure@talka.example');
    const declare = () =>
      rows(
        source,
        sql`insert into open_call_declaration (call_id, juror, application, conflict)
            select call_id, 1, number, false from open_call_application where number = ${application}`,
      );
    await expect(declare()).rejects.toThrow('the round of scoring is not open');
    await expect(
      rows(
        source,
        sql`update open_call set state = 'scored', scored_at = talka_now() where number = ${number}`,
      ),
    ).rejects.toThrow('a call is scored after its time');
    await expect(
      rows(
        source,
        sql`update open_call set closes_at = closes_at + interval '1 day' where number = ${number}`,
      ),
    ).rejects.toThrow('what somebody applies to stays as it is');
    await end(number);
    await expect(late(number, application)).rejects.toThrow('applications are not taken now');
    await expect(
      rows(source, sql`delete from open_call_application where number = ${application}`),
    ).rejects.toThrow('what was handed in stays');
    const another = await resident();
    await expect(
      rows(
        source,
        sql`insert into open_call_application (call_id, person_id) select id, ${another.id} from open_call where number = ${number}`,
      ),
    ).rejects.toThrow('applications are not taken now');
    expect(await saveApplication(acting())(who, number, { title: 'Par vēlu' })).toMatchObject({
      refusal: { code: 'open-call.closed' },
    });
    expect(await titleOf(application)).toBe('Ezeri uz sienas');
    await declare();
  });

  it('finds nobody who is both an applicant and a juror, whoever comes first', async () => {
    const number = await announced();
    const people = await Promise.all(Array.from({ length: 8 }, resident));
    const at = { municipality: LUDZA, number };
    await Promise.allSettled(
      people.flatMap((who) => [
        saveApplication(acting())(who, number, { title: 'Ezeri' }),
        appointJuror(acting(openCallStore, who))(clerk, at, 'zure@talka.example'),
      ]),
    );
    const both = sql`select count(*)::int as both from open_call_juror j join open_call_application a
      on (a.call_id, a.person_id) = (j.call_id, j.person_id)`;
    expect(await one(source, both)).toEqual({ both: 0 });
  });
});
