import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideLeaving } from '../rules/decide-leaving.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';

/** Somebody gives their place or their waiting up; whoever is next is asked in the same transaction. */
export const leaveSlot =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId) =>
    transaction(async (ports): Promise<void> => {
      const { slots, registrations, lockPeople, record, now } = ports;
      // The person, the slot, what they have there: in this order everywhere, so that nobody waits for each other.
      await lockPeople([person]);
      const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const registration =
        (await registrations.of(slot.id, person)) ?? accept<never>(refuse('registration.none'));
      const ending = accept(decideLeaving({ registration, slot, now }));
      await registrations.end(registration.id, ending);
      const asked = await registrations.askedToTakeOver(registration.id);
      if (asked) await become(registrations, asked, afterHandOver(asked));
      await record(about(slot, registration, 'registration.left', person, { ending }));
      await offerFreePlaces(ports, slot);
    });
