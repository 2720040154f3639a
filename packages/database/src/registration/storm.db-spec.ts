import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import { one, rows, sql } from '../sql.js';
import { comes } from '../testing/comes.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

const LANES = 12;
type Engine = ReturnType<RegistrationScene['engine']>;

/** Everything at once, as far as so many lanes go, in an order drawn by chance. */
async function atOnce(acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const mixed = acts.map((act) => ({ act, at: Math.random() })).toSorted((a, b) => a.at - b.at);
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (let at = lane; at < mixed.length; at += LANES) await mixed[at]!.act();
    }),
  );
}

const asked = (slot: SlotId) =>
  rows<{ person_id: PersonId }>(
    scene.source,
    sql`select person_id from registration where slot_id = ${slot} and state = 'held'`,
  );

/** Everybody who is asked says yes, until nobody is asked any more. */
async function quiet(slot: SlotId, { answer, settle }: Engine): Promise<void> {
  for (;;) {
    await settle(slot);
    const held = await asked(slot);
    if (held.length === 0) return;
    await atOnce(
      held.map(
        ({ person_id }) =>
          () =>
            answer(person_id, slot, 'accept'),
      ),
    );
  }
}

/** How many were asked, how many different ones, whether each after all who stood before them, and whether word was left of each. */
async function promotions(slot: SlotId) {
  const turns = new Map(
    (
      await rows<{ id: string; turn: string }>(
        scene.source,
        sql`select id, turn from registration where slot_id = ${slot}`,
      )
    ).map(({ id, turn }) => [id, Number(turn)]),
  );
  const offers = await rows<{ id: string; registration: string }>(
    scene.source,
    sql`select id, subject_id as registration from audit_entry
        where action = 'registration.offered' and facts ->> 'slot' = ${slot} order by id`,
  );
  const words = await rows<{ happening: string }>(
    scene.source,
    sql`select payload ->> 'happening' as happening from outbox where job = 'react'`,
  );
  const told = new Map<string, number>();
  for (const { happening } of words) told.set(happening, (told.get(happening) ?? 0) + 1);
  const asked = offers.map(({ registration }) => turns.get(registration) ?? 0);
  return {
    offers: offers.length,
    people: new Set(offers.map(({ registration }) => registration)).size,
    inOrder: asked.every((turn, at) => at === 0 || turn > asked[at - 1]!),
    eachToldOnce: offers.every(({ id }) => told.get(id) === 1),
  };
}

const standing = async (slot: SlotId) => ({
  ...(await one<{ places: number; taken: number }>(
    scene.source,
    sql`select places, taken from slot where id = ${slot}`,
  )),
  confirmed: await scene.confirmed(slot),
  waiting: await scene.count('registration', `slot_id = '${slot}' and state = 'waiting'`),
});

/** Nothing keeps the slot, or those who wait, from being looked at by another meanwhile. */
const unlocked = (statement: string): string =>
  statement.replace(/ for (no key )?update( of (slot|r))?$/, '').replace(' for key share', '');

describe('free places, when many look at once who is next', () => {
  async function looked(engine: Engine) {
    const slot = await scene.someSlot(1);
    for (const person of await scene.people(30)) await scene.engine().join(person, slot);
    await scene.source.query('update slot set places = 11 where id = $1', [slot]);
    await Promise.all(Array.from({ length: LANES }, () => engine.settle(slot)));
    return promotions(slot);
  }

  it('would be offered to the same people again and again without the locks', async () => {
    const { offers, people } = await looked(scene.engine(unlocked));
    expect(offers).toBeGreaterThan(people);
  });

  it('are offered once each, in turn', async () => {
    expect(await looked(scene.engine())).toEqual({
      ...{ offers: 10, people: 10, inOrder: true, eachToldOnce: true },
    });
  });
});

describe('somebody who has their turn in the list and is just being written into it, when a place is given up', () => {
  /** Their row is kept for a while between its turn and its reference to the slot. */
  async function overtaken(engine: Engine): Promise<boolean> {
    const slot = await scene.someSlot(1);
    const [first, slow, quick] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    await scene.engine().join(first, slot);
    await scene.source.query(
      `create function dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(0.5); return new; end $$;
       create trigger dawdle before insert on registration for each row when (new.person_id = '${slow}') execute function dawdle()`,
    );
    try {
      const coming = engine.join(slow, slot);
      await comes(async () => (await sleeping()) === 1);
      await engine.join(quick, slot);
      await engine.leave(first, slot);
      await coming;
    } finally {
      await scene.source.query('drop trigger dawdle on registration; drop function dawdle()');
    }
    return (await scene.stateOf(slot, quick)).state === 'held';
  }
  const sleeping = async (): Promise<number> =>
    (
      await one<{ count: number }>(
        scene.source,
        sql`select count(*)::int as count from pg_stat_activity
            where datname = current_database() and wait_event = 'PgSleep'`,
      )
    ).count;

  it('would see those behind asked first, if the turn came before the lock', async () => {
    expect(await overtaken(scene.engine(unlocked))).toBe(true);
  });

  it('is waited for and asked', async () => {
    expect(await overtaken(scene.engine())).toBe(false);
  });
});

describe('cancelling and joining at once, while places are offered, and become more and fewer', () => {
  it('two thousand each: at every quiet point all places are had while anybody wants one, and each was asked once, in turn', async () => {
    const [EACH, ROUNDS, WAITING] = [2_000, 4, 200];
    const share = EACH / ROUNDS;
    const slot = await scene.someSlot(EACH);
    const engine = scene.engine();
    const { join, leave, answer, places, settle } = engine;
    const [here, coming] = [await scene.people(EACH), await scene.people(EACH)];
    const [organiser, ...first] = (await scene.people(1 + WAITING)) as [PersonId, ...PersonId[]];
    await atOnce(here.map((person) => () => join(person, slot)));
    await atOnce(first.map((person) => () => join(person, slot)));
    expect(await standing(slot)).toEqual({ places: EACH, taken: EACH, confirmed: EACH, waiting: WAITING });
    for (let round = 0; round < ROUNDS; round += 1) {
      const [from, to] = [round * share, (round + 1) * share];
      await atOnce([
        ...coming.slice(from, to).map((person) => () => join(person, slot)),
        ...here.slice(from, to).map((person) => () => leave(person, slot)),
        ...[20, -10, 30, -20].map((more) => () => places(organiser, slot, EACH + more)),
        ...Array.from({ length: 20 }, () => () => settle(slot)),
        ...Array.from({ length: 100 }, () => async () => {
          const [next] = await asked(slot);
          if (next) await answer(next.person_id, slot, 'accept');
        }),
      ]);
      await quiet(slot, engine);
      const { places: there, taken, confirmed, waiting } = await standing(slot);
      expect({ round, taken, confirmed }).toEqual({
        ...{ round, taken: confirmed, confirmed: Math.min(there, confirmed + waiting) },
      });
      expect(await promotions(slot)).toMatchObject({ inOrder: true, eachToldOnce: true });
    }
    const { offers, people } = await promotions(slot);
    expect(offers).toBe(people);
    expect(offers).toBeGreaterThan(EACH / 2);
  }, 180_000);
});
