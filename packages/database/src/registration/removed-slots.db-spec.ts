import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import { rows, sql } from '../sql.js';
import { comes } from '../testing/comes.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

/** Somebody has looked at a slot and is about to write that they wait, when it is taken out. */
async function race(lock: boolean): Promise<{ readonly slot: SlotId; readonly said: string }> {
  const slot = await scene.someSlot(2);
  const [person] = (await scene.people(1)) as [PersonId];
  const { join } = scene.engine();
  const joining = await scene.source.transaction(async (manager) => {
    if (lock) await rows(manager, sql`select from slot where id = ${slot} for update`);
    const used = await rows(manager, sql`select from registration where slot_id = ${slot}`);
    const asked = join(person, slot);
    if (lock) await comes(async () => (await scene.waitForLocks()) > 0);
    else await asked;
    if (used.length === 0) await rows(manager, sql`delete from slot where id = ${slot}`);
    return { asked };
  });
  const answer = await joining.asked;
  return { slot, said: answer.ok ? 'ok' : answer.refusal.code };
}

describe('a slot that is taken out while somebody signs up', () => {
  it('could not go once somebody is in it: without the lock the database itself says no', async () => {
    await expect(race(false)).rejects.toThrow('registration_slot_id_during_fkey');
  });

  it('is not there for whoever came a moment later, and they are told so', async () => {
    const { slot, said } = await race(true);
    expect(said).toBe('slot.not-found');
    expect(await scene.count('registration', `slot_id = '${slot}'`)).toBe(0);
  });
});
