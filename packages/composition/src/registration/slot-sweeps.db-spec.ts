import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type PersonId } from '@talka/kernel';
import { joinSlot, leaveSlot, slotId, type SlotId } from '@talka/registration';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import type { DataSource } from 'typeorm';
import { registrationPorts } from './registration.ports.js';
import { slotSweeps } from './slot-sweeps.js';

const MUNICIPALITY = 'ludzas-novads';
let database: TestDatabase;
/** Two workers, each with its own connections. */
let [here, there]: DataSource[] = [];
beforeAll(async () => {
  database = await testDatabase();
  [here, there] = await Promise.all(
    ['one', 'two'].map((name) =>
      createDataSource({ url: database.url, pool: 6, applicationName: name }).initialize(),
    ),
  );
});
afterAll(async () => {
  await Promise.all([here?.destroy(), there?.destroy()]);
  await database.drop();
});

const ask = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  await here!.query<Row[]>(text, values);

async function fullSlot(waiting: number): Promise<SlotId> {
  const [slot] = await ask<{ id: string }>(
    `insert into slot (municipality_id, places, during, closes_at, state)
       select $1, 1, tstzrange(now() + interval '9 days', now() + interval '9 days 2 hours'), now() + interval '8 days', 'open'
       returning id`,
    [MUNICIPALITY],
  );
  const people = await ask<{ id: PersonId }>(
    `insert into person (name, birth_date, municipality_id, area_id, language)
       select 'Ilze Gaida', '1980-01-01', municipality_id, id, 'lv'
       from (select * from area where municipality_id = $1 limit 1) as area, generate_series(1, $2) returning person.id`,
    [MUNICIPALITY, waiting + 1],
  );
  const transaction = transactionOf(
    here!,
    registrationPorts(() => async () => done),
  );
  const id = slotId(slot?.id ?? '');
  for (const person of people) await joinSlot(transaction)(person.id, { slot: id, people: [person.id] });
  await leaveSlot(transaction)(people[0]!.id, id);
  return id;
}

const runOut = (slot: SlotId) =>
  ask(`update registration set until = now() where slot_id = $1 and state = 'held'`, [slot]);
const offers = async (slot: SlotId): Promise<number> =>
  (
    await ask(`select from audit_entry where action = 'registration.offered' and facts ->> 'slot' = $1`, [
      slot,
    ])
  ).length;
const held = async (slot: SlotId): Promise<number> =>
  (await ask(`select from registration where slot_id = $1 and state = 'held'`, [slot])).length;

describe('places by the clock', () => {
  it('stay held for good where nobody looks: that is what the looking is for', async () => {
    const slot = await fullSlot(2);
    await runOut(slot);
    expect([await held(slot), await offers(slot)]).toEqual([1, 1]);
  });

  it('go on to the next when an offer has run out, once, however many workers look', async () => {
    const slot = await fullSlot(3);
    const sweeps = [slotSweeps(here!), slotSweeps(there!)];
    for (let asked = 2; asked <= 3; asked += 1) {
      await runOut(slot);
      await Promise.all([...sweeps, ...sweeps].map((one) => one.settle()));
      expect([await held(slot), await offers(slot)]).toEqual([1, asked]);
    }
    // Everybody was asked: for a while the place is open to newcomers.
    await runOut(slot);
    await sweeps[0]?.settle();
    expect([await held(slot), await offers(slot)]).toEqual([0, 3]);
  });

  it('lose nothing when a worker dies half way: another does it again, whole', async () => {
    const slot = await fullSlot(2);
    await runOut(slot);
    // The next offer cannot be written down: the worker is gone in the middle of its pass.
    await here!.query(
      `create function die() returns trigger language plpgsql as $$ begin
         perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
       create trigger die before insert on audit_entry for each row when (new.action = 'registration.offered')
         execute function die()`,
    );
    await expect(slotSweeps(there!).settle()).rejects.toThrow();
    await here!.query('drop trigger die on audit_entry; drop function die()');
    expect([await held(slot), await offers(slot)]).toEqual([1, 1]);
    await slotSweeps(there!).settle();
    expect([await held(slot), await offers(slot)]).toEqual([1, 2]);
  });
});
