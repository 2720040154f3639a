import type { Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideExpiry } from '../rules/decide-answer.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';

/** Ends what has run out and offers what is free: called by the clock, as often as it likes. @returns how many were asked */
export const settleSlot = (transaction: Transaction<RegistrationPorts>) => (slotId: SlotId) =>
  transaction(async (ports): Promise<number> => {
    const { slots, registrations, record, now } = ports;
    const slot = await slots.lock(slotId);
    if (!slot) return 0;
    for (const registration of await registrations.ranOut(slot.id)) {
      const { standing } = registration;
      if (standing.state !== 'held') continue;
      const step = decideExpiry(registration, slot, now);
      await become(registrations, registration, step, true);
      const facts = { why: standing.why, stays: step.become !== 'ended' };
      await record(about(slot, registration, 'registration.ran-out', null, facts));
    }
    return offerFreePlaces(ports, slot);
  });
