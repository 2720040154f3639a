import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decidePlaces } from '../rules/decide-places.js';
import type { SlotId } from '../slot.js';
import { offerFreePlaces } from './offer-free-places.js';

/** An organiser wants more people or fewer; new places are offered at once to those who wait. */
export const changePlaces =
  (transaction: Transaction<RegistrationPorts>) => (by: PersonId, slotId: SlotId, places: number) =>
    transaction(async (ports): Promise<void> => {
      const { slots, record } = ports;
      const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const changed = await slots.changePlaces(slot.id, accept(decidePlaces(slot, places)));
      const subject = { kind: 'slot', id: slot.id };
      const about = { kind: 'slot.places-changed', subject, municipality: slot.municipality, by } as const;
      await record({ ...about, facts: { places } });
      await offerFreePlaces(ports, changed);
    });
