import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideLeaving } from '../rules/decide-leaving.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { forMate } from './for-mate.js';
import { offerFreePlaces } from './offer-free-places.js';

/** Somebody gives their place or their waiting up; whoever is next is asked in the same transaction. */
export const leaveSlot =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId) =>
    transaction((ports): Promise<void> => leaveWith(ports, person, slotId, [person]));

/** The same within a transaction that does more, and for all of those who come together. */
export async function leaveWith(
  ports: RegistrationPorts & { readonly now: Date },
  by: PersonId,
  slotId: SlotId,
  people: readonly PersonId[],
): Promise<void> {
  const { slots, registrations, lockPeople, record, now } = ports;
  // The person, the slot, what they have there: in this order everywhere, so that nobody waits for each other.
  await lockPeople(people);
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const own = (await registrations.of(slot.id, by)) ?? accept<never>(refuse('registration.none'));
  for (const person of people) {
    const registration = person === by ? own : await registrations.of(slot.id, person);
    // Whoever left of themselves meanwhile has left, and may be there again without the others.
    if (registration?.party !== own.party || (person !== by && registration.standing.state === 'ended'))
      continue;
    const ending = await forMate(ports, by, person, decideLeaving({ registration, slot, now }));
    await registrations.end(registration.id, ending);
    const asked = await registrations.askedToTakeOver(registration.id);
    if (asked) await become(registrations, asked, afterHandOver(asked));
    await record(about(slot, registration, 'registration.left', by, { ending }));
  }
  await offerFreePlaces(ports, slot);
}
