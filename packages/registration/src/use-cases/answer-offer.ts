import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideAnswer, type OfferAnswer } from '../rules/decide-answer.js';
import type { Registration, SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { forMate } from './for-mate.js';
import { offerFreePlaces } from './offer-free-places.js';
import { takePlace } from './take-place.js';

type Ports = RegistrationPorts & { readonly now: Date };

/**
 * Answers the place that is offered to somebody, or `by`, who acts for them, does. What is not taken is offered to the next in the
 * same transaction: it is never seen free.
 */
export const answerOffer =
  (transaction: Transaction<RegistrationPorts>) =>
  (person: PersonId, slotId: SlotId, answer: OfferAnswer, by: PersonId = person) =>
    transaction(async (ports): Promise<void> => void (await answerWith(ports, person, slotId, answer, by)));

/**
 * The same within a transaction that does more. Those who come together answer with one voice: a yes takes all their places or
 * none, and a "not now" is for all. Who will not come at all says so for themselves, and the others are still asked.
 * @returns until when a place of theirs is kept for a guardian's answer
 */
export async function answerWith(
  ports: Ports,
  whose: PersonId,
  slotId: SlotId,
  answer: OfferAnswer,
  by: PersonId = whose,
): Promise<Date | null> {
  const { slots, registrations, lockPeople, mayTake, record, now } = ports;
  const party = answer === 'decline' ? [] : await registrations.partyOf(slotId, whose);
  await lockPeople([whose, ...party]);
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const own = (await registrations.of(slot.id, whose)) ?? accept<never>(refuse('offer.none'));
  let kept: Date | null = null;
  for (const registration of [own, ...(await offeredWith(registrations, own, party))]) {
    const { person } = registration;
    const overlapping = await registrations.overlapping(person, slot.id);
    const step = await forMate(
      ports,
      whose,
      person,
      decideAnswer({ registration, slot, answer, overlapping, now }),
    );
    if (step.become === 'confirmed') {
      const clearance = await forMate(ports, whose, person, await mayTake(person, slot));
      kept = (await takePlace(registrations, registration.id, clearance)) ?? kept;
    } else {
      await become(registrations, registration, step);
    }
    await record(about(slot, registration, 'registration.answered', by, { answer }));
  }
  if (answer !== 'accept') await offerFreePlaces(ports, slot);
  return kept;
}

/** Who is offered a place together with somebody; whoever has left them meanwhile is not. */
async function offeredWith(
  registrations: RegistrationPorts['registrations'],
  own: Registration,
  party: readonly PersonId[],
): Promise<Registration[]> {
  const mates: Registration[] = [];
  for (const person of party) {
    const mate = person === own.person ? undefined : await registrations.of(own.slot, person);
    const offered = mate?.standing.state === 'held' && mate.standing.why === 'offer';
    if (mate && offered && mate.party === own.party) mates.push(mate);
  }
  return mates;
}
