import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { later, HOUR, type PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import { one, sql } from '../sql.js';
import { comes } from '../testing/comes.js';
import { without } from '../testing/without.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

const live = (slot: SlotId): Promise<number> =>
  scene.count('registration', `slot_id = '${slot}' and state <> 'ended'`);

/** Waits until so many of this database's transactions wait for a lock: they have all looked, and none has written. */
async function until(waiting: number): Promise<void> {
  const looked = await comes(async () => (await scene.waitForLocks()) >= waiting, 2_000);
  if (!looked) throw new Error('nobody came while the slot was locked');
}

const during = async (slot: SlotId): Promise<{ from: Date; until: Date }> =>
  one(scene.source, sql`select lower(during) as from, upper(during) as until from slot where id = ${slot}`);

describe('a slot that is called off while people sign up', () => {
  /** Six have looked at the open slot and are about to write when it is called off. */
  async function race(): Promise<{ readonly slot: SlotId; readonly answers: readonly string[] }> {
    const slot = await scene.someSlot(4);
    const [organiser, before, ...coming] = (await scene.people(8)) as [PersonId, PersonId, ...PersonId[]];
    const { join, callOff } = scene.engine();
    await join(before, slot);
    const joining: ReturnType<typeof join>[] = [];
    const called = await callOff(organiser, slot, async () => {
      joining.push(...coming.map((person) => join(person, slot)));
      await until(coming.length);
      return 0;
    });
    expect(called.ok).toBe(true);
    const answers = (await Promise.all(joining)).map((it) => (it.ok ? 'ok' : it.refusal.code));
    return { slot, answers };
  }

  it('would keep people waiting for ever whom nobody has told, if the database let them in', async () => {
    const { slot, answers } = await without(
      scene.source,
      'alter table registration disable trigger registration_called_off',
      'alter table registration enable trigger registration_called_off',
      race,
    );
    expect(answers).toContain('ok');
    expect(await live(slot)).toBeGreaterThan(0);
  });

  it('leaves nobody in it: who was there is out, and who came meanwhile is told that it is called off', async () => {
    const { slot, answers } = await race();
    expect(new Set(answers)).toEqual(new Set(['slot.cancelled']));
    expect([await live(slot), await scene.taken(slot)]).toEqual([0, 0]);
    expect(await scene.count('registration', `slot_id = '${slot}' and ending = 'slot-cancelled'`)).toBe(1);
  });

  it('takes along those who were just before it', async () => {
    const slot = await scene.someSlot(2);
    const everyone = await scene.people(5);
    const { join, callOff } = scene.engine();
    for (const person of everyone) await join(person, slot);
    expect((await callOff(everyone[0]!, slot)).ok).toBe(true);
    expect(await scene.count('registration', `slot_id = '${slot}' and ending = 'slot-cancelled'`)).toBe(5);
    expect(await callOff(everyone[0]!, slot)).toMatchObject({ refusal: { code: 'slot.cancelled' } });
  });

  it('is refused by name while somebody is noted as here', async () => {
    const slot = await scene.someSlot(2);
    const [person] = (await scene.people(1)) as [PersonId];
    const { callOff } = scene.engine();
    expect(await callOff(person, slot, async () => 2)).toMatchObject({
      refusal: { code: 'slot.people-here', params: { count: 2 } },
    });
  });
});

describe('a slot that is moved', () => {
  it('has whoever signs up meanwhile at its new time, which nobody knew when they asked', async () => {
    const slot = await scene.someSlot(4);
    const [organiser, person] = (await scene.people(2)) as [PersonId, PersonId];
    const { join, move } = scene.engine();
    const { from, until: ends } = await during(slot);
    const moved = { from: later(from, HOUR), until: later(ends, HOUR) };
    const joining: ReturnType<typeof join>[] = [];
    const change = { slot, during: moved, places: 4 };
    const done = await move(organiser, change, async () => {
      joining.push(join(person, slot));
      await until(1);
      return 0;
    });
    expect(done).toMatchObject({ ok: true, value: { from, until: ends } });
    expect(await Promise.all(joining)).toMatchObject([{ ok: true, value: { confirmed: true } }]);
    const { count } = await one<{ count: number }>(
      scene.source,
      sql`select count(*)::int as count from registration where slot_id = ${slot}
          and during = tstzrange(${moved.from}, ${moved.until})`,
    );
    expect(count).toBe(1);
  });

  it('over another place of somebody leaves them both, and lets them give up either', async () => {
    const [one_, two] = [await scene.someSlot(5, '20 days'), await scene.someSlot(5, '22 days')];
    const [organiser, person] = (await scene.people(2)) as [PersonId, PersonId];
    const { join, move, leave } = scene.engine();
    for (const slot of [one_, two]) await join(person, slot);
    const to = await during(one_);
    expect((await move(organiser, { slot: two, during: to, places: 5 })).ok).toBe(true);
    expect([await scene.confirmed(one_), await scene.confirmed(two)]).toEqual([1, 1]);
    expect((await leave(person, one_)).ok).toBe(true);
    expect([await scene.confirmed(one_), await scene.confirmed(two)]).toEqual([0, 1]);
  });

  it('keeps no offer beyond its new beginning, and asks those who wait when there are more places', async () => {
    const slot = await scene.someSlot(1, '9 days');
    const [organiser, first, second] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    const { join, move } = scene.engine();
    for (const person of [first, second]) await join(person, slot);
    const change = { slot, during: await during(slot), places: 2 };
    expect(await move(organiser, change)).toEqual({ ok: true, value: undefined });
    expect(await scene.stateOf(slot, second)).toMatchObject({ state: 'held', why: 'offer' });
    const from = later(new Date(), HOUR);
    await move(organiser, { ...change, during: { from, until: later(from, HOUR) } });
    expect(
      await scene.count('registration', `slot_id = '${slot}' and state = 'held' and until > lower(during)`),
    ).toBe(0);
    expect(await move(organiser, { ...change, places: 1 })).toMatchObject({
      refusal: { code: 'slot.places-taken' },
    });
  });
});
