import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideAnswer, type OfferAnswer } from '../rules/decide-answer.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';

/** Answers an offered place. What is not taken is offered to the next in the same transaction: it is never seen free. */
export const answerOffer =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId, answer: OfferAnswer) =>
    transaction(async (ports): Promise<void> => {
      const { slots, registrations, lockPeople, mayTake, record, now } = ports;
      await lockPeople([person]);
      const slot =
        (await (answer === 'accept' ? slots.read(slotId) : slots.lock(slotId))) ??
        accept<never>(refuse('slot.not-found'));
      const registration = (await registrations.of(slot.id, person)) ?? accept<never>(refuse('offer.none'));
      const overlapping = await registrations.overlapping(person, slot.id);
      const step = accept(decideAnswer({ registration, slot, answer, overlapping, now }));
      if (step.become === 'confirmed') accept(await mayTake(person, slot));
      await become(registrations, registration, step);
      await record(about(slot, registration, 'registration.answered', person, { answer }));
      if (step.become !== 'confirmed') await offerFreePlaces(ports, slot);
    });
