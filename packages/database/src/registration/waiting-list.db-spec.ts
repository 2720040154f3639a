import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

describe('a freed place', () => {
  it('is offered to the next and to nobody else, again and again until somebody takes it', async () => {
    const slot = await scene.someSlot(1);
    const [first, second, third, late] = (await scene.people(4)) as [PersonId, PersonId, PersonId, PersonId];
    const { join, leave, answer, settle } = scene.engine();
    for (const person of [first, second, third]) await join(person, slot);
    await leave(first, slot);
    expect(await scene.stateOf(slot, second)).toMatchObject({ state: 'held', why: 'offer' });
    const joined = await join(late, slot);
    expect(joined).toMatchObject({ value: { confirmed: false } });
    await scene.runOut(slot);
    expect(await answer(second, slot, 'accept')).toMatchObject({ refusal: { code: 'offer.over' } });
    await settle(slot);
    expect(await scene.stateOf(slot, second)).toMatchObject({ state: 'waiting' });
    expect(await scene.stateOf(slot, third)).toMatchObject({ state: 'held' });
    expect(await answer(third, slot, 'pass')).toMatchObject({ ok: true });
    expect(await scene.stateOf(slot, late)).toMatchObject({ state: 'held' });
    expect(await answer(late, slot, 'accept')).toMatchObject({ ok: true });
    expect(await answer(late, slot, 'accept')).toMatchObject({ refusal: { code: 'offer.answered' } });
    expect([await scene.confirmed(slot), await scene.taken(slot)]).toEqual([1, 1]);
  });

  it('is free for everyone when those who wait have passed', async () => {
    const slot = await scene.someSlot(1);
    const [first, second, newcomer] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    const { join, leave, answer } = scene.engine();
    await join(first, slot);
    await join(second, slot);
    await leave(first, slot);
    await answer(second, slot, 'pass');
    expect(await scene.stateOf(slot, second)).toMatchObject({ state: 'waiting' });
    expect(await join(newcomer, slot)).toMatchObject({ value: { confirmed: true } });
  });

  it('is not offered to somebody who is elsewhere at that time, and cannot be accepted then', async () => {
    const [slot, other] = [await scene.someSlot(1), await scene.someSlot(5)];
    const [first, busy, next] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    const { join, leave } = scene.engine();
    for (const person of [first, busy, next]) await join(person, slot);
    await join(busy, other);
    await leave(first, slot);
    expect(await scene.stateOf(slot, busy)).toMatchObject({ state: 'waiting' });
    expect(await scene.stateOf(slot, next)).toMatchObject({ state: 'held' });
  });

  it('comes with more places, and fewer are refused while people have them', async () => {
    const slot = await scene.someSlot(1);
    const [organiser, ...everyone] = (await scene.people(4)) as [PersonId, ...PersonId[]];
    const { join, places } = scene.engine();
    for (const person of everyone) await join(person, slot);
    await places(organiser, slot, 2);
    expect(await scene.stateOf(slot, everyone[1]!)).toMatchObject({ state: 'held' });
    expect(await places(organiser, slot, 1)).toMatchObject({
      refusal: { code: 'slot.places-taken', params: { count: 2 } },
    });
    expect(await scene.taken(slot)).toBe(2);
  });
});

describe('a household', () => {
  it('gets all its places or none; it is passed over three times, then free places wait for it', async () => {
    const slot = await scene.someSlot(4);
    const [organiser, a, b, ...others] = (await scene.people(12)) as [
      PersonId,
      PersonId,
      PersonId,
      ...PersonId[],
    ];
    const { join, together, leave, answer, places } = scene.engine();
    for (const person of others.slice(0, 4)) await join(person, slot);
    expect(await together([a, b], slot)).toMatchObject({ value: { confirmed: false } });
    for (const person of others.slice(4, 8)) await join(person, slot);
    for (const [at, next] of others.slice(4, 7).entries()) {
      await leave(others[at]!, slot);
      expect(await scene.stateOf(slot, next)).toMatchObject({ state: 'held' });
      await answer(next, slot, 'accept');
    }
    // Overtaken three times: the fourth place waits.
    await leave(others[3]!, slot);
    expect(await scene.stateOf(slot, others[7]!)).toMatchObject({ state: 'waiting' });
    expect(await scene.stateOf(slot, a)).toMatchObject({ state: 'waiting' });
    await places(organiser, slot, 5);
    expect([await scene.stateOf(slot, a), await scene.stateOf(slot, b)]).toMatchObject([
      { why: 'offer' },
      { why: 'offer' },
    ]);
  });

  it('too large for what is free hides nobody behind it, however many of its kind wait', async () => {
    const slot = await scene.someSlot(1);
    const { together, join, leave } = scene.engine();
    const [first, alone, ...pairs] = (await scene.people(62)) as [PersonId, PersonId, ...PersonId[]];
    await join(first, slot);
    for (let at = 0; at < pairs.length; at += 2) await together([pairs[at]!, pairs[at + 1]!], slot);
    await join(alone, slot);
    await leave(first, slot);
    expect(await scene.stateOf(slot, alone)).toMatchObject({ state: 'held', why: 'offer' });
  });

  it('is confirmed at once where there is room for all, and not split where there is not', async () => {
    const slot = await scene.someSlot(3);
    const { together, join } = scene.engine();
    const [a, b, c, d] = (await scene.people(4)) as [PersonId, PersonId, PersonId, PersonId];
    expect(await together([a, b], slot)).toMatchObject({ value: { confirmed: true } });
    expect(await together([c, d], slot)).toMatchObject({ value: { confirmed: false } });
    expect(await scene.taken(slot)).toBe(2);
    expect(await together([a, (await scene.people(1))[0]!], slot)).toMatchObject({
      refusal: { code: 'registration.exists' },
    });
    expect(await join((await scene.people(1))[0]!, slot)).toMatchObject({ value: { confirmed: false } });
  });
});

describe('a form that is filled in', () => {
  it('keeps a place for ten minutes, and another cannot take it', async () => {
    const slot = await scene.someSlot(1);
    const [first, second] = (await scene.people(2)) as [PersonId, PersonId];
    const { hold, join, settle } = scene.engine();
    expect(await hold(first, slot)).toMatchObject({ value: expect.any(Date) });
    expect(await hold(second, slot)).toEqual({ ok: true, value: null });
    expect(await scene.count('registration', `slot_id = '${slot}' and state <> 'ended'`)).toBe(1);
    expect(await join(first, slot)).toMatchObject({ value: { confirmed: true } });

    const another = await scene.someSlot(1, '20 days');
    await hold(first, another);
    await join(second, another);
    await scene.runOut(another);
    await settle(another);
    expect(await scene.stateOf(another, first)).toMatchObject({ state: 'ended', ending: 'form-abandoned' });
    expect(await scene.stateOf(another, second)).toMatchObject({ state: 'held', why: 'offer' });
    expect(await join(first, another)).toMatchObject({ value: { confirmed: false } });
  });
});
