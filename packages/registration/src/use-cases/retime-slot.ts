import { accept, refuse, type PersonId } from '@talka/kernel';
import type { SlotChangePorts } from '../ports.js';
import { decideRetiming } from '../rules/decide-slot-change.js';
import type { SlotId, SlotTimes } from '../slot.js';
import { offerFreePlaces } from './offer-free-places.js';

/**
 * A slot of several times is at others from now on: one is moved, or does not take place. What has begun stays as it was. Nobody
 * loses a place by it: where a time now lies over another place of theirs, they keep both.
 * @param times those it had, as far as they have begun, and those to come
 */
export async function retimeSlot(
  { slots, registrations, lockPeople, record, now }: SlotChangePorts & { readonly now: Date },
  by: PersonId,
  { slot: slotId, before, times }: { slot: SlotId; before: SlotTimes; times: SlotTimes },
): Promise<void> {
  await lockPeople(await registrations.peopleIn(slotId));
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const during = accept(decideRetiming({ slot, before, times, now }));
  await registrations.allowOverlaps(slot.id, times, by);
  const moved = await slots.move(slot.id, during, times);
  if (during.from > now) await registrations.holdUntil(slot.id, during.from);
  const facts = { from: during.from.toISOString(), until: during.until.toISOString() };
  const subject = { kind: 'slot', id: slot.id };
  await record({ kind: 'slot.moved', subject, municipality: slot.municipality, by, facts });
  await offerFreePlaces({ slots, registrations, record, now }, moved);
}
