import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type PersonId } from '@talka/kernel';
import { comeAfterAll, lookForStandIn, standIn, type StandInPorts } from '@talka/registration';
import type { EntityManager } from 'typeorm';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { transactionOf } from '../transaction.js';
import { lockPeople } from './lock-people.js';
import { PgRegistrationStore } from './registration.store.js';
import { PgSlotStore } from './slot.store.js';
import { PgStandInStore } from './stand-in.store.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

/** What was found once is believed for the rest of the transaction. */
class Believing extends PgStandInStore {
  private found: ReturnType<PgStandInStore['find']> | undefined;
  override find(token: string): ReturnType<PgStandInStore['find']> {
    return (this.found ??= super.find(token));
  }
}

const portsWith =
  (standIns: typeof PgStandInStore) =>
  (manager: EntityManager): StandInPorts => ({
    slots: new PgSlotStore(manager),
    registrations: new PgRegistrationStore(manager),
    standIns: new standIns(manager),
    lockPeople: lockPeople(manager),
    mayTake: async () => done,
    nameOf: async () => '',
    record: async (happening) => void (await record(manager, happening)),
  });
const engine = (standIns: typeof PgStandInStore = PgStandInStore) => {
  const transaction = transactionOf(scene.source, portsWith(standIns));
  return {
    look: lookForStandIn(transaction),
    comeAfterAll: comeAfterAll(transaction),
    take: standIn(transaction),
  };
};

const blocked = async (): Promise<boolean> => {
  const { count } = await one<{ count: number }>(
    scene.source,
    sql`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return count > 0;
};

/** Somebody takes a place while its owner is just saying that they come after all. @returns what the first is told */
async function meanwhile(standIns: typeof PgStandInStore) {
  const slot = await scene.someSlot(1);
  const [owner, other] = (await scene.people(2)) as [PersonId, PersonId];
  await scene.engine().join(owner, slot);
  const token = await engine().look(owner, { slot, inReturn: null });
  let taking: ReturnType<ReturnType<typeof engine>['take']> | undefined;
  await scene.source.transaction(async (manager) => {
    await lockPeople(manager)([owner]);
    taking = engine(standIns).take(other, token.ok ? token.value : '');
    while (!(await blocked())) await new Promise((resolve) => setTimeout(resolve, 10));
    await rows(manager, sql`delete from stand_in`);
  });
  return { taken: await taking, owner: await scene.stateOf(slot, owner) };
}

describe('a place whose owner comes after all', () => {
  it('is theirs, however soon before somebody had found the link', async () => {
    expect(await meanwhile(PgStandInStore)).toMatchObject({
      taken: { refusal: { code: 'stand-in.none' } },
      owner: { state: 'confirmed' },
    });
  });

  it('is gone all the same where what was found before is believed (the control)', async () => {
    expect(await meanwhile(Believing)).toMatchObject({
      taken: { ok: true },
      owner: { state: 'ended', ending: 'handed-over' },
    });
  });

  it('waits for whoever is just taking it, and then is not theirs to keep', async () => {
    const slot = await scene.someSlot(1);
    const [owner, other] = (await scene.people(2)) as [PersonId, PersonId];
    await scene.engine().join(owner, slot);
    const token = await engine().look(owner, { slot, inReturn: null });
    const [taken, kept] = await Promise.all([
      engine().take(other, token.ok ? token.value : ''),
      engine().comeAfterAll(owner, slot),
    ]);
    const states = [await scene.stateOf(slot, owner), await scene.stateOf(slot, other).catch(() => null)];
    // Whichever was first: one of the two has the place, and whoever was told so has it.
    expect(states.filter((one) => one?.state === 'confirmed')).toHaveLength(1);
    expect(states[taken.ok ? 1 : 0]?.state).toBe('confirmed');
    expect([taken.ok, kept.ok].filter(Boolean)).toHaveLength(1);
  });
});
