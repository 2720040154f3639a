import { accept, refuse, type PersonId } from '@talka/kernel';
import type { SlotChangePorts } from '../ports.js';
import { decideCallingOff } from '../rules/decide-slot-change.js';
import type { SlotId } from '../slot.js';

/**
 * A slot does not take place. Whoever stands in it, in whatever way, is out of it in the same transaction: the lock waits for
 * those who are just joining, and who comes after them finds it called off.
 */
export async function callOffSlot(
  { slots, registrations, hereIn, record, now }: SlotChangePorts & { readonly now: Date },
  by: PersonId,
  slotId: SlotId,
): Promise<void> {
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  accept(decideCallingOff({ slot, here: await hereIn(slot.id), now }));
  const people = await registrations.endAll(slot.id, 'slot-cancelled');
  await slots.callOff(slot.id);
  const subject = { kind: 'slot', id: slot.id };
  await record({ kind: 'slot.called-off', subject, municipality: slot.municipality, by, facts: { people } });
}
