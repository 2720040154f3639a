import { accept, refuse, type PersonId } from '@talka/kernel';
import type { SlotChangePorts } from '../ports.js';
import { decidePlaces } from '../rules/decide-places.js';
import { decideMoving } from '../rules/decide-slot-change.js';
import type { Slot, SlotId, SlotTimes } from '../slot.js';
import { offerFreePlaces } from './offer-free-places.js';

export interface SlotChange {
  readonly slot: SlotId;
  readonly during: Slot['during'];
  readonly places: number;
  /** Where it is of several: `during` is from the first to the last. */
  readonly times?: SlotTimes;
}

/**
 * A slot is at another time, or for more people or fewer. Nobody loses a place by it: where it now lies over another place of
 * theirs, they keep both, for it was not they who moved it, and give up which they like.
 * @returns when it was before, if it is at another time now
 */
export async function changeSlot(
  ports: SlotChangePorts & { readonly now: Date },
  by: PersonId,
  { slot: slotId, during, places, times = [during] }: SlotChange,
): Promise<Slot['during'] | undefined> {
  const { slots, registrations, lockPeople, hereIn, record, now } = ports;
  await lockPeople(await registrations.peopleIn(slotId));
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const moves = accept(decideMoving({ slot, here: await hereIn(slot.id), now }, during));
  accept(decidePlaces(slot, places));
  const about = { subject: { kind: 'slot', id: slot.id }, municipality: slot.municipality, by };
  if (places !== slot.places) {
    await slots.changePlaces(slot.id, places);
    await record({ ...about, kind: 'slot.places-changed', facts: { places } });
  }
  if (moves) {
    await registrations.allowOverlaps(slot.id, times, by);
    await slots.move(slot.id, during, times);
    await registrations.holdUntil(slot.id, during.from);
    const facts = { from: during.from.toISOString(), until: during.until.toISOString() };
    await record({ ...about, kind: 'slot.moved', facts });
  }
  await offerFreePlaces(ports, slot);
  return moves ? slot.during : undefined;
}
