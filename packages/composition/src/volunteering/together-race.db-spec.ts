import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import { slotId, type SlotId } from '@talka/registration';
import { comeAlong, gather, partFrom, signUpTogether } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { partyPorts } from './together.module.js';

const municipality = 'ludzas-novads';
const birthDate = '1985-05-05';
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'together' },
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  await source.query<Row[]>(text, values);

interface Change {
  /** Who comes together is read without a lock. */
  readonly unlocked?: boolean;
  /** Is done once, just before the first place is asked for. */
  readonly meanwhile?: () => Promise<unknown>;
}

const portsWith = ({ unlocked = false, meanwhile }: Change) => {
  let waits = meanwhile;
  return (manager: EntityManager) =>
    partyPorts(
      new Proxy(manager, {
        get: (of, name) => {
          const found: unknown = Reflect.get(of, name);
          if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
          return async (statement: string, values?: unknown[]) => {
            if (waits && statement.includes('insert into registration ')) {
              const act = waits;
              waits = undefined;
              await act();
            }
            const read = unlocked && statement.startsWith('select from shift_party');
            return await of.query(read ? statement.replace(/ for update$/, '') : statement, values);
          };
        },
      }),
    );
};

const personOf = (id: PersonId) => ({
  ...{ id, name: 'Jānis Linupīte', birthDate, municipality: municipalityId(municipality), grants: [] },
});

interface Gathered {
  readonly slot: SlotId;
  readonly people: readonly [PersonId, PersonId, PersonId];
  readonly token: string;
}

/** A shift with places for three, one who asks, one who comes along, and one who has the link. */
async function gathered(): Promise<Gathered> {
  const made = await ask<{ person: string; slot: string }>(
    `with p as (insert into person (name, birth_date, municipality_id, area_id, language)
         select 'Jānis Linupīte', $2, municipality_id, id, 'lv'
         from (select * from area where municipality_id = $1 limit 1) as area, generate_series(1, 3) returning id),
       o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
         values ($1, 'Ezerkrasta biedrība', 'association', lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified',
           talka_now()) returning id),
       e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
           published_at)
         select o.id, $1, 'Talka', '', 'Krasts', '', 'published', (select id from p limit 1), talka_now() from o returning id),
       v as (insert into volunteer_role select id, 'ziedi', 1, 'Ziedi', '', 13 from e),
       s as (insert into slot (municipality_id, places, during, closes_at, state)
         select $1, 3, tstzrange(at, at + interval '2 hours'), at, 'open'
         from (select talka_now() + interval '9 days' as at) as noon returning id, during),
       f as (insert into volunteer_shift select e.id, 1, 'ziedi', s.during, 1, s.id from e, s)
     select p.id as person, s.id as slot from p, s order by p.id`,
    [municipality, birthDate],
  );
  const slot = slotId(made[0]?.slot ?? '');
  const people = made.map(({ person }) => personId(person)) as [PersonId, PersonId, PersonId];
  const transaction = transactionOf(source, partyPorts);
  const passed = await gather(transaction)(personOf(people[0]), slot, null);
  const token = passed.ok ? passed.value : '';
  expect((await comeAlong(transaction)(personOf(people[1]), token, null)).ok).toBe(true);
  return { slot, people, token };
}

const come = ({ people, token }: Gathered, change: Change = {}) =>
  comeAlong(transactionOf(source, portsWith(change)))(personOf(people[2]), token, null);
const part = ({ people, slot }: Gathered, change: Change = {}) =>
  partFrom(transactionOf(source, portsWith(change)))(people[1], slot, people[1]);
const signUp = ({ people, slot }: Gathered, change: Change) =>
  signUpTogether(transactionOf(source, portsWith(change)))(people[0], slot, people.slice(0, 2));

/** Somebody waits for a lock that another has. */
async function somebodyWaits(): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const [row] = await ask<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row?.count) return;
    if (Date.now() > deadline) throw new Error('nobody waits');
  }
}

const known = async ({ slot, people }: Gathered, at: 1 | 2): Promise<boolean> =>
  (
    await ask(
      `select from registration where slot_id = $1 and person_id = $2 and state <> 'ended'
       union all select from shift_party_person where slot_id = $1 and person_id = $2`,
      [slot, people[at]],
    )
  ).length > 0;

describe('whoever says yes while the others are signed up', () => {
  it('would be told that they come along, and stand nowhere, without the lock', async () => {
    const it = await gathered();
    let came;
    const meanwhile = async () => (came = await come(it, { unlocked: true }));
    expect((await signUp(it, { unlocked: true, meanwhile })).ok).toBe(true);
    expect(came).toMatchObject({ ok: true });
    expect(await known(it, 2)).toBe(false);
  }, 30_000);

  it('is told that these have signed up already', async () => {
    const it = await gathered();
    let coming: ReturnType<typeof come> | undefined;
    const meanwhile = async () => {
      coming = come(it);
      await somebodyWaits();
    };
    expect((await signUp(it, { meanwhile })).ok).toBe(true);
    expect(await coming).toMatchObject({ ok: false, refusal: { code: 'together.none' } });
    expect(await known(it, 1)).toBe(true);
  }, 30_000);
});

it('whoever takes their yes back while all are signed up was too late, and gives the place up as everybody does', async () => {
  const it = await gathered();
  let parting: ReturnType<typeof part> | undefined;
  const meanwhile = async () => {
    parting = part(it);
    await somebodyWaits();
  };
  expect((await signUp(it, { meanwhile })).ok).toBe(true);
  expect(await parting).toMatchObject({ ok: false, refusal: { code: 'together.none' } });
  expect(await known(it, 1)).toBe(true);
}, 30_000);
