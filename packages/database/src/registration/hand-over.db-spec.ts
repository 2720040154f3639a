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
