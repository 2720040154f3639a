import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import { rows, sql } from '../sql.js';
import { PgSlotStore } from './slot.store.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

type Three = [PersonId, PersonId, PersonId];

describe('whoever waits and has a place elsewhere at that time', () => {
  it("stands in no newcomer's way, and keeps their turn", async () => {
    const [slot, beside] = [await scene.someSlot(1), await scene.someSlot(5)];
    const [first, busy, newcomer] = (await scene.people(3)) as Three;
    const { join, leave, hold, settle } = scene.engine();
    await join(first, slot);
    await join(busy, slot);
    await join(busy, beside);
    await leave(first, slot);
    expect(await hold(newcomer, slot)).toMatchObject({ ok: true, value: expect.any(Date) });
    expect(await join(newcomer, slot)).toMatchObject({ value: { confirmed: true } });
    await leave(newcomer, slot);
    await leave(busy, beside);
    await settle(slot);
    expect(await scene.stateOf(slot, busy)).toMatchObject({ state: 'held', why: 'offer' });
  });

  it('keeps the slot from no clock: what has run out is looked at first', async () => {
    const { join, leave, settle } = scene.engine();
    const [slot, other] = [await scene.someSlot(1), await scene.someSlot(1)];
    const [first, second, third] = (await scene.people(3)) as Three;
    // Due for as long as it likes: a household waits for more places than are free.
    const { together } = scene.engine();
    await join(first, slot);
    await together([second, third], slot);
    await leave(first, slot);
    const [a, b] = (await scene.people(2)) as [PersonId, PersonId];
    await join(a, other);
    await join(b, other);
    await leave(a, other);
    await scene.runOut(other);
    expect(await new PgSlotStore(scene.source.manager).due(1)).toEqual([other]);
    await settle(other);
    expect(await new PgSlotStore(scene.source.manager).due(10)).toContain(slot);
  });
});

describe('so late that nobody is asked any more', () => {
  it('a free place is for whoever comes first, from the list too', async () => {
    const slot = await scene.someSlot(2, '20 minutes');
    const [first, waits, newcomer] = (await scene.people(3)) as Three;
    const { join, leave, places } = scene.engine();
    await places(first, slot, 1);
    await join(first, slot);
    await join(waits, slot);
    expect(await join(waits, slot)).toMatchObject({ refusal: { code: 'registration.exists' } });
    await leave(first, slot);
    expect(await scene.stateOf(slot, waits)).toMatchObject({ state: 'waiting' });
    expect(await join(waits, slot)).toMatchObject({ value: { confirmed: true } });
    await places(first, slot, 2);
    expect(await join(newcomer, slot)).toMatchObject({ value: { confirmed: true } });
  });
});

describe('a household of which one cannot come now', () => {
  it('is not asked in part: it waits for all of them', async () => {
    const [slot, beside] = [await scene.someSlot(2), await scene.someSlot(5)];
    const { join, together, leave, settle } = scene.engine();
    const [one, other, a] = (await scene.people(3)) as Three;
    const [b, next] = (await scene.people(2)) as [PersonId, PersonId];
    await join(one, slot);
    await join(other, slot);
    await together([a, b], slot);
    await join(next, slot);
    await join(b, beside);
    await leave(one, slot);
    expect(await scene.stateOf(slot, a)).toMatchObject({ state: 'waiting' });
    expect(await scene.stateOf(slot, next)).toMatchObject({ state: 'held' });
    await leave(b, beside);
    await leave(next, slot);
    await leave(other, slot);
    await settle(slot);
    expect([await scene.stateOf(slot, a), await scene.stateOf(slot, b)]).toMatchObject([
      { state: 'held', why: 'offer' },
      { state: 'held', why: 'offer' },
    ]);
  });
});

describe('a place that an organiser allowed over another', () => {
  it('still is one: nobody takes a third beside it', async () => {
    const [moved, over, third] = [
      await scene.someSlot(2, '20 days'),
      await scene.someSlot(2),
      await scene.someSlot(2),
    ];
    const [person, organiser] = (await scene.people(2)) as [PersonId, PersonId];
    const { join, leave, move } = scene.engine();
    await join(person, moved);
    await join(person, over);
    const [{ from, until }] = await times(over);
    expect(await move(organiser, { slot: moved, during: { from, until }, places: 2 })).toMatchObject({
      ok: true,
    });
    await leave(person, over);
    expect(await join(person, third)).toMatchObject({ refusal: { code: 'slot.overlaps' } });
  });
});

describe('places kept while forms are filled in', () => {
  it('are three at once for one person, and no more', async () => {
    const [person] = (await scene.people(1)) as [PersonId];
    const { hold } = scene.engine();
    const slots = await Promise.all([30, 31, 32, 33].map((days) => scene.someSlot(1, `${days} days`)));
    for (const slot of slots.slice(0, 3)) expect(await hold(person, slot)).toMatchObject({ ok: true });
    expect(await hold(person, slots[3]!)).toMatchObject({ refusal: { code: 'form.too-many' } });
    // Looking again at what is open already is no further form.
    expect(await hold(person, slots[0]!)).toMatchObject({ ok: true });
    await scene.runOut(slots[0]!);
    expect(await hold(person, slots[3]!)).toMatchObject({ ok: true });
  });
});

describe('a slot of several times', () => {
  it('leaves people free between them, and nowhere else', async () => {
    const course = await scene.someSlot(3, '40 days');
    const [{ from, until }] = await times(course);
    const week = 7 * 24 * 3_600_000;
    const then = (at: Date) => new Date(at.getTime() + week);
    const [person, organiser] = (await scene.people(2)) as [PersonId, PersonId];
    const { join, move } = scene.engine();
    const during = { from, until: then(until) };
    const course2 = { slot: course, during, places: 3 };
    await move(organiser, {
      ...course2,
      times: [
        { from, until },
        { from: then(from), until: then(until) },
      ],
    });
    expect(await join(person, course)).toMatchObject({ value: { confirmed: true } });
    const [between, same] = [await scene.someSlot(3, '43 days'), await scene.someSlot(3, '47 days 1 hour')];
    expect(await join(person, between)).toMatchObject({ value: { confirmed: true } });
    expect(await join(person, same)).toMatchObject({ refusal: { code: 'slot.overlaps' } });
    // The database has the last word on both.
    await expect(
      rows(
        scene.source,
        sql`insert into registration (slot_id, during, times, person_id, state)
            select id, during, times, ${person}, 'confirmed' from slot where id = ${same}`,
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'registration_overlap' } });
  });
});

const times = (slot: string) =>
  rows<{ from: Date; until: Date }>(
    scene.source,
    sql`select lower(during) as from, upper(during) as until from slot where id = ${slot}`,
  ) as Promise<[{ from: Date; until: Date }]>;
