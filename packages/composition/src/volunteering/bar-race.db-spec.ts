import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import { slotId, type SlotId } from '@talka/registration';
import { barFromOrganisation, signUp } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { barPorts } from './barring.module.js';
import { guardianPorts } from './volunteering.ports.js';

const municipality = 'ludzas-novads';
const birthDate = '1985-05-05';
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'bars' },
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  await source.query<Row[]>(text, values);

interface Known {
  readonly number: number;
  readonly slots: readonly [SlotId, SlotId];
  readonly manager: PersonId;
  readonly person: PersonId;
}

/** An event with two shifts; somebody gave the first one up, so that its organiser knows them. */
async function known(): Promise<Known> {
  const made = await ask<{ number: number; slot: string; manager: string; person: string }>(
    `with p as (insert into person (name, birth_date, municipality_id, area_id, language)
         select 'Jānis Linupīte', $2, municipality_id, id, 'lv'
         from (select * from area where municipality_id = $1 limit 1) as area, generate_series(1, 2) returning id),
       two as (select min(id::text)::uuid as manager, max(id::text)::uuid as person from p),
       o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
         values ($1, 'Ezerkrasta biedrība', 'association', lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified',
           talka_now()) returning id),
       m as (insert into organisation_person (organisation_id, person_id, role) select o.id, manager, 'manager' from o, two),
       e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
           published_at)
         select o.id, $1, 'Talka', '', 'Krasts', '', 'published', manager, talka_now() from o, two returning id, number),
       v as (insert into volunteer_role select id, 'ziedi', 1, 'Ziedi', '', 13 from e),
       s as (insert into slot (municipality_id, places, during, closes_at, state)
         select $1, 3, tstzrange(at, at + interval '2 hours'), at, 'open'
         from (select talka_now() + make_interval(days => day) as at from generate_series(8, 9) as day) as noon
         returning id, during),
       f as (insert into volunteer_shift
         select e.id, row_number() over (order by s.during), 'ziedi', s.during, 3, s.id from e, s)
     select e.number, s.id as slot, two.manager, two.person from e, two, s order by s.during`,
    [municipality, birthDate],
  );
  const [first, second] = made;
  const [person, slot] = [personId(first?.person ?? ''), slotId(first?.slot ?? '')];
  await ask(
    `insert into registration (slot_id, during, person_id, state, ending)
     select id, during, $2, 'ended', 'cancelled' from slot where id = $1`,
    [slot, person],
  );
  const slots = [slot, slotId(second?.slot ?? '')] as const;
  return { number: first?.number ?? 0, slots, manager: personId(first?.manager ?? ''), person };
}

type Act = () => Promise<unknown>;

/** Signs up for the second shift; something happens before the person is locked, or after every rule was asked. */
const join = ({ person, slots }: Known, { before, after }: { before?: Act; after?: Act } = {}) => {
  const ports = (manager: EntityManager) => {
    const all = guardianPorts(manager);
    return {
      ...all,
      lockPeople: async (people: readonly PersonId[]) => {
        await before?.();
        await all.lockPeople(people);
      },
      mayTake: async (...of: Parameters<typeof all.mayTake>) => {
        const may = await all.mayTake(...of);
        await after?.();
        return may;
      },
    };
  };
  return signUp(transactionOf(source, ports))(person, { slot: slots[1], people: [person] });
};

interface Change {
  /** The person is not locked. */
  readonly unlocked?: boolean;
  /** Is done once the bar is written, and not committed. */
  readonly meanwhile?: Act;
}

const bar = ({ number, manager, person }: Known, { unlocked, meanwhile }: Change = {}) => {
  const ports = (on: EntityManager) => {
    const all = barPorts(on);
    return {
      ...all,
      ...(unlocked ? { lockPeople: async () => undefined } : {}),
      recordBar: async (...of: Parameters<typeof all.recordBar>) => {
        await all.recordBar(...of);
        await meanwhile?.();
      },
    };
  };
  const by = {
    ...{ id: manager, name: 'Anna Linupīte', birthDate, municipality: municipalityId(municipality) },
    grants: [],
  };
  const reason = 'Divreiz nebija, un neviens nezināja.';
  return barFromOrganisation(transactionOf(source, ports))(by, { number, person, reason, until: null });
};

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

const has = async ({ slots, person }: Known): Promise<boolean> =>
  (
    await ask(`select from registration where slot_id = $1 and person_id = $2 and state = 'confirmed'`, [
      slots[1],
      person,
    ])
  ).length > 0;

describe('whoever signs up while they are barred', () => {
  it('would have a place all the same, without the lock', async () => {
    const it = await known();
    let barred;
    const after = async () => (barred = await bar(it, { unlocked: true }));
    expect((await join(it, { after })).ok).toBe(true);
    expect(barred).toMatchObject({ ok: true });
    expect(await has(it)).toBe(true);
  }, 30_000);

  it('loses the place they were quicker to have', async () => {
    const it = await known();
    let barring: ReturnType<typeof bar> | undefined;
    const after = async () => {
      barring = bar(it);
      await somebodyWaits();
    };
    expect((await join(it, { after })).ok).toBe(true);
    expect(await barring).toMatchObject({ ok: true });
    expect(await has(it)).toBe(false);
  }, 30_000);

  it('is refused where the bar was quicker', async () => {
    const it = await known();
    let joining: ReturnType<typeof join> | undefined;
    const meanwhile = async () => {
      joining = join(it);
      await somebodyWaits();
    };
    expect((await bar(it, { meanwhile })).ok).toBe(true);
    expect(await joining).toMatchObject({ ok: false, refusal: { code: 'shift.barred' } });
    expect(await has(it)).toBe(false);
  }, 30_000);

  it('is refused too where they had begun before it was set', async () => {
    const it = await known();
    const before = async () => expect((await bar(it)).ok).toBe(true);
    expect(await join(it, { before })).toMatchObject({ ok: false, refusal: { code: 'shift.barred' } });
  }, 30_000);
});

it('nobody is barred twice at once from the same', async () => {
  const it = await known();
  const both = await Promise.all([bar(it), bar(it)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await bar(it)).toMatchObject({ refusal: { code: 'bar.exists' } });
});
