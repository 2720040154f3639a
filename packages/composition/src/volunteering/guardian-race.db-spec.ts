import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import { leaveSlot, settleSlot, slotId, type SlotId } from '@talka/registration';
import { consentAsGuardian, signUpWithGuardian } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { guardianPorts } from './volunteering.ports.js';

const municipality = 'ludzas-novads';
const birthDate = `${new Date().getUTCFullYear() - 13}-01-02`;
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'guardians' },
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  await source.query<Row[]>(text, values);
const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Change {
  /** People, slots and places are read without a lock. */
  readonly unlocked?: boolean;
  /** Waits before it writes how a place stands. */
  readonly slow?: number;
}

const portsWith =
  ({ unlocked = false, slow = 0 }: Change) =>
  (manager: EntityManager) =>
    guardianPorts(
      new Proxy(manager, {
        get: (of, name) => {
          const found: unknown = Reflect.get(of, name);
          if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
          return async (statement: string, values?: unknown[]) => {
            if (slow && statement.startsWith('update registration set state')) await later(slow);
            const read = unlocked && /from (registration|slot|person) where/.test(statement);
            return await of.query(read ? statement.replace(/ for (no key )?update$/, '') : statement, values);
          };
        },
      }),
    );

interface Kept {
  readonly slot: SlotId;
  readonly person: PersonId;
  readonly token: string;
}

/** A place at a summer's noon that is kept for a guardian's answer, and the link that guardian has. */
async function kept(): Promise<Kept> {
  const [made] = await ask<{ person: string; slot: string }>(
    `with p as (insert into person (name, birth_date, municipality_id, area_id, language, email)
         select 'Elza Kalnāja', $2, municipality_id, id, 'lv', gen_random_uuid() || '@talka.example'
         from (select * from area where municipality_id = $1 limit 1) as area returning id),
       o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
         values ($1, 'Ezerkrasta biedrība', 'association', lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified',
           talka_now()) returning id),
       e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
           published_at)
         select o.id, $1, 'Talka', '', 'Krasts', '', 'published', p.id, talka_now() from o, p returning id),
       v as (insert into volunteer_role select id, 'ziedi', 1, 'Ziedi', '', 13 from e),
       s as (insert into slot (municipality_id, places, during, closes_at, state)
         select $1, 1, tstzrange(at, at + interval '2 hours'), at, 'open'
         from (select $3::timestamptz as at) as noon returning id, during),
       f as (insert into volunteer_shift select e.id, 1, 'ziedi', s.during, 1, s.id from e, s)
     select p.id as person, s.id as slot from p, s`,
    [municipality, birthDate, `${new Date().getUTCFullYear() + 1}-07-07T09:00:00Z`],
  );
  const [slot, id] = [slotId(made?.slot ?? ''), personId(made?.person ?? '')];
  const here = municipalityId(municipality);
  const elza = { id, name: 'Elza Kalnāja', birthDate, municipality: here, grants: [] };
  const guardian = { name: 'Ausma Kalnāja', email: 'ausma@talka.example' };
  const joined = await signUpWithGuardian(transactionOf(source, guardianPorts))(elza, slot, guardian);
  expect(joined.ok).toBe(true);
  const [mail] = await ask<{ path: string }>(
    `select params ->> 'path' as path from mail join guardian_consent c on once_key = 'guardian:' || c.id
     where c.person_id = $1`,
    [id],
  );
  return { slot, person: id, token: mail?.path.split('#')[1] ?? '' };
}

const sign = { name: 'Ausma Kalnāja', relation: 'mother', custody: true, covers: 'shift' } as const;
const consent = ({ token }: Kept, change: Change = {}) =>
  consentAsGuardian(transactionOf(source, portsWith(change)))(token, sign);
const leave = ({ person, slot }: Kept, change: Change = {}) =>
  leaveSlot(transactionOf(source, portsWith(change)))(person, slot);
const settle = ({ slot }: Kept, change: Change = {}) =>
  settleSlot(transactionOf(source, portsWith(change)))(slot);

/** How it stands, and whether it was told that the time has run out. */
const outcome = async ({ slot, person }: Kept) => {
  const [stands] = await ask<{ state: string; ending: string | null; ran_out: boolean; given: boolean }>(
    `select state, ending, exists (select from audit_entry where action = 'registration.ran-out'
         and facts ->> 'slot' = r.slot_id::text) as ran_out,
       exists (select from guardian_consent where slot_id = r.slot_id and state = 'given') as given
     from registration r where slot_id = $1 and person_id = $2`,
    [slot, person],
  );
  return stands;
};

/** Without the lock, and without the constraint by which nobody who has ended is confirmed. */
async function careless(act: (change: Change) => Promise<Kept>): Promise<unknown> {
  const [{ rule } = { rule: '' }] = await ask<{ rule: string }>(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'registration_check1'`,
  );
  await ask('alter table registration drop constraint registration_check1');
  try {
    return await outcome(await act({ unlocked: true }));
  } finally {
    await ask(`update registration set ending = null where state <> 'ended'`);
    await ask(`alter table registration add constraint registration_check1 ${rule}`);
  }
}

/** The guardian signs in the last moment, and takes a while; meanwhile the clock ends what has run out. */
async function inTheLastMoment(change: Change): Promise<Kept> {
  const it = await kept();
  await ask(`update registration set until = talka_now() + interval '250 milliseconds' where slot_id = $1`, [
    it.slot,
  ]);
  const answered = consent(it, { ...change, slow: 600 });
  await later(350);
  await settle(it, change);
  expect((await answered).ok).toBe(true);
  return it;
}

describe('a guardian who says yes while the time runs out', () => {
  it('would be told of a place that was declared lost, without the lock', async () => {
    expect(await careless(inTheLastMoment)).toMatchObject({ state: 'confirmed', ran_out: true });
  }, 30_000);

  it('has it, where they were in time', async () => {
    expect(await outcome(await inTheLastMoment({}))).toEqual({
      ...{ state: 'confirmed', ending: null, ran_out: false, given: true },
    });
  }, 30_000);

  it('is told that it is over where the clock was quicker, and has signed nothing', async () => {
    const it = await kept();
    await ask(`update registration set until = talka_now() where slot_id = $1`, [it.slot]);
    const [, answered] = await Promise.all([settle(it, { slow: 300 }), later(100).then(() => consent(it))]);
    expect(answered).toMatchObject({ ok: false, refusal: { code: 'guardian.over' } });
    expect(await outcome(it)).toEqual({
      ...{ state: 'ended', ending: 'not-consented', ran_out: true, given: false },
    });
  }, 30_000);
});

/** The young person leaves while the guardian signs. */
async function whileSigning(change: Change): Promise<Kept> {
  const it = await kept();
  const answered = consent(it, { ...change, slow: 500 });
  await later(250);
  expect((await leave(it, change)).ok).toBe(true);
  expect((await answered).ok).toBe(true);
  return it;
}

describe('a young person who leaves while their guardian says yes', () => {
  it('would be expected all the same, without the lock', async () => {
    expect(await careless(whileSigning)).toMatchObject({ state: 'confirmed', given: true });
  }, 30_000);

  it('has left', async () => {
    expect(await outcome(await whileSigning({}))).toMatchObject({ state: 'ended', given: true });
  }, 30_000);

  it('who was quicker has nothing signed for them', async () => {
    const it = await kept();
    const [left, answered] = await Promise.all([
      leave(it, { slow: 300 }),
      later(100).then(() => consent(it)),
    ]);
    expect(left.ok).toBe(true);
    expect(answered).toMatchObject({ ok: false, refusal: { code: 'guardian.gone' } });
    expect(await outcome(it)).toMatchObject({ state: 'ended', given: false });
  }, 30_000);
});
