import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideAnswer, type OfferAnswer } from '../rules/decide-answer.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';
import { takePlace } from './take-place.js';

type Ports = RegistrationPorts & { readonly now: Date };

/** Answers an offered place. What is not taken is offered to the next in the same transaction: it is never seen free. */
export const answerOffer =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId, answer: OfferAnswer) =>
    transaction(async (ports): Promise<void> => void (await answerWith(ports, person, slotId, answer)));

/** The same within a transaction that does more. @returns until when the place is kept for a guardian's answer */
export async function answerWith(
  ports: Ports,
  person: PersonId,
  slotId: SlotId,
  answer: OfferAnswer,
): Promise<Date | null> {
  const { slots, registrations, lockPeople, mayTake, record, now } = ports;
  await lockPeople([person]);
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const registration = (await registrations.of(slot.id, person)) ?? accept<never>(refuse('offer.none'));
  const overlapping = await registrations.overlapping(person, slot.id);
  const step = accept(decideAnswer({ registration, slot, answer, overlapping, now }));
  let kept: Date | null = null;
  if (step.become === 'confirmed') {
    kept = await takePlace(registrations, registration.id, accept(await mayTake(person, slot)));
  } else {
    await become(registrations, registration, step);
  }
  await record(about(slot, registration, 'registration.answered', person, { answer }));
  if (step.become !== 'confirmed') await offerFreePlaces(ports, slot);
  return kept;
}
