import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideLeaving, decideTakingBack } from '../rules/decide-leaving.js';
import type { Ending, Registration, Slot, SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { forMate } from './for-mate.js';
import { offerFreePlaces } from './offer-free-places.js';

type Ports = RegistrationPorts & { readonly now: Date };

/** A standing that has ended: as it was before, and how it ended. */
export interface Left {
  readonly slot: Slot;
  readonly registration: Registration;
  readonly ending: Ending;
}

/**
 * Somebody gives their place or their waiting up, or `by`, who acts for them, does; whoever is next is asked in the same
 * transaction.
 */
export const leaveSlot =
  (transaction: Transaction<RegistrationPorts>) =>
  (person: PersonId, slotId: SlotId, by: PersonId = person) =>
    transaction(async (ports): Promise<void> => void (await leaveAloneWith(ports, person, slotId, by)));

/** All of those who come together leave, within a transaction that does more. */
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

/** Somebody leaves alone, within a transaction that does more. */
export async function leaveAloneWith(
  ports: Ports,
  person: PersonId,
  slotId: SlotId,
  by: PersonId = person,
): Promise<Left> {
  const { slot, registration } = await standing(ports, person, slotId);
  const ending = accept(decideLeaving({ registration, slot, now: ports.now }));
  return endStanding(ports, { slot, registration, ending }, by);
}

/** Somebody's place or waiting is taken back by whoever answers for the slot; whoever is next is asked, as for any place that is freed. */
export async function takeBackWith(
  ports: Ports,
  by: PersonId,
  person: PersonId,
  slotId: SlotId,
): Promise<Left> {
  const { slot, registration } = await standing(ports, person, slotId);
  const ending = accept(decideTakingBack({ registration, slot, now: ports.now }));
  return endStanding(ports, { slot, registration, ending }, by);
}

async function standing(ports: Ports, person: PersonId, slotId: SlotId): Promise<Omit<Left, 'ending'>> {
  const { slots, registrations, lockPeople } = ports;
  // The person, the slot, what they have there: in this order everywhere, so that nobody waits for each other.
  await lockPeople([person]);
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const registration =
    (await registrations.of(slot.id, person)) ?? accept<never>(refuse('registration.none'));
  return { slot, registration };
}

async function endStanding(ports: Ports, left: Left, by: PersonId): Promise<Left> {
  const { registrations, record } = ports;
  const { slot, registration, ending } = left;
  await registrations.end(registration.id, ending);
  const asked = await registrations.askedToTakeOver(registration.id);
  if (asked) await become(registrations, asked, afterHandOver(asked));
  await record(about(slot, registration, 'registration.left', by, { ending }));
  await offerFreePlaces(ports, slot);
  return left;
}
