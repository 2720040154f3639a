import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

describe('a place that is handed over', () => {
  it('changes hands at one stroke, along a chain, and is never free between', async () => {
    const slot = await scene.someSlot(1);
    const [a, b, c, waits] = (await scene.people(4)) as [PersonId, PersonId, PersonId, PersonId];
    const { join, askToTakeOver, takeOver } = scene.engine();
    await join(a, slot);
    await join(waits, slot);
    expect(await askToTakeOver(a, { slot, to: b })).toMatchObject({ ok: true });
    expect(await askToTakeOver(a, { slot, to: c })).toMatchObject({
      refusal: { code: 'hand-over.one-asked' },
    });
    expect(await scene.stateOf(slot, a)).toMatchObject({ state: 'confirmed' });
    expect(await takeOver(b, slot, true)).toMatchObject({ ok: true });
    expect(await takeOver(b, slot, true)).toMatchObject({ refusal: { code: 'hand-over.none' } });
    await askToTakeOver(b, { slot, to: c });
    await takeOver(c, slot, true);
    expect([
      await scene.stateOf(slot, a),
      await scene.stateOf(slot, b),
      await scene.stateOf(slot, c),
    ]).toMatchObject([{ ending: 'handed-over' }, { ending: 'handed-over' }, { state: 'confirmed' }]);
    expect([await scene.stateOf(slot, waits), await scene.taken(slot)]).toMatchObject([
      { state: 'waiting' },
      1,
    ]);
  });

  it('is refused when its owner has gone, and stays with them when the other says no', async () => {
    const slot = await scene.someSlot(2);
    const [a, b, c] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    const { join, leave, askToTakeOver, takeOver } = scene.engine();
    await join(a, slot);
    await join(c, slot);
    expect(await askToTakeOver(a, { slot, to: c })).toMatchObject({
      refusal: { code: 'hand-over.has-place' },
    });
    await askToTakeOver(a, { slot, to: b });
    expect(await takeOver(b, slot, false)).toMatchObject({ ok: true });
    expect(await scene.stateOf(slot, a)).toMatchObject({ state: 'confirmed' });
    await askToTakeOver(a, { slot, to: b });
    await leave(a, slot);
    expect(await takeOver(b, slot, true)).toMatchObject({ refusal: { code: 'hand-over.gone' } });
  });

  it.each(['says no', 'does not answer', 'is asked in vain, for its owner leaves'])(
    'costs nobody their turn in the list who %s',
    async (how) => {
      const slot = await scene.someSlot(2);
      const [a, b, first, second] = (await scene.people(4)) as [PersonId, PersonId, PersonId, PersonId];
      const { join, leave, askToTakeOver, takeOver, settle } = scene.engine();
      for (const person of [a, b, first, second]) await join(person, slot);
      expect(await askToTakeOver(a, { slot, to: first })).toMatchObject({ ok: true });
      if (how === 'says no') await takeOver(first, slot, false);
      else if (how === 'does not answer') {
        await scene.runOut(slot);
        await settle(slot);
      }
      await leave(a, slot);
      expect(await scene.stateOf(slot, first)).toMatchObject({ state: 'held', why: 'offer' });
      expect(await scene.stateOf(slot, second)).toMatchObject({ state: 'waiting' });
    },
  );

  it('may be offered to another once the time of the first is over, before any clock has looked', async () => {
    const slot = await scene.someSlot(1);
    const [a, b, c] = (await scene.people(3)) as [PersonId, PersonId, PersonId];
    const { join, askToTakeOver, takeOver } = scene.engine();
    await join(a, slot);
    await askToTakeOver(a, { slot, to: b });
    await scene.runOut(slot);
    expect(await askToTakeOver(a, { slot, to: c })).toMatchObject({ ok: true });
    expect(await scene.stateOf(slot, b)).toMatchObject({ state: 'ended', ending: 'declined' });
    expect(await takeOver(c, slot, true)).toMatchObject({ ok: true });
  });

  it('is not asked of a household in part: the others wait until it is answered', async () => {
    const slot = await scene.someSlot(2);
    const [a, b, one, two] = (await scene.people(4)) as [PersonId, PersonId, PersonId, PersonId];
    const { join, together, leave, askToTakeOver, takeOver, settle } = scene.engine();
    await join(a, slot);
    await join(b, slot);
    await together([one, two], slot);
    await askToTakeOver(a, { slot, to: one });
    await leave(b, slot);
    expect(await scene.stateOf(slot, two)).toMatchObject({ state: 'waiting' });
    await takeOver(one, slot, true);
    await settle(slot);
    expect(await scene.stateOf(slot, two)).toMatchObject({ state: 'held', why: 'offer' });
  });

  it('goes to one, when it is given up and taken over at once', async () => {
    const { join, leave, askToTakeOver, takeOver } = scene.engine();
    for (let turn = 0; turn < 10; turn += 1) {
      const slot = await scene.someSlot(1);
      const [a, b] = (await scene.people(2)) as [PersonId, PersonId];
      await join(a, slot);
      await askToTakeOver(a, { slot, to: b });
      await Promise.all([leave(a, slot), takeOver(b, slot, true)]);
      const there = await scene.confirmed(slot);
      expect([there, await scene.taken(slot)]).toEqual([there, there]);
      expect(there).toBeLessThanOrEqual(1);
    }
  });
});
