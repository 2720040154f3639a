import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import {
  answerWith,
  joinWith,
  type Joined,
  type JoinSlot,
  type OfferAnswer,
  type SlotId,
} from '@talka/registration';
import type { NamedGuardian } from '../guardian.js';
import type { GuardianPorts } from '../ports.js';
import { needsGuardian } from '../rules/decide-volunteer.js';
import { tidyGuardian } from '../rules/tidy-guardian.js';
import { aboutConsent } from './about-consent.js';

type Ports = GuardianPorts & { readonly now: Date };

/** Somebody signs up for a shift. Where a guardian's consent is known already, nobody is asked again. */
export const signUp = (transaction: Transaction<GuardianPorts>) => (by: PersonId, command: JoinSlot) =>
  transaction((ports): Promise<Joined> => joinShift(ports, by, command));

/**
 * A young person signs up and names who may say yes for them. The place is kept while that guardian is asked; if there is
 * none, the guardian is asked when one is offered and accepted.
 */
export const signUpWithGuardian =
  (transaction: Transaction<GuardianPorts>) => (by: Person, slot: SlotId, named: NamedGuardian) =>
    transaction(async (ports): Promise<Joined> => {
      await ports.lockPeople([by.id]);
      await nameGuardian(ports, by, slot, named);
      return joinShift(ports, by.id, { slot, people: [by.id] });
    });

/** Who may say yes for them is named, and asked once a place is theirs to take. They are locked by whoever calls. */
export async function nameGuardian(
  { slots, consents, emailOf }: Ports,
  by: Person,
  slot: SlotId,
  named: NamedGuardian,
): Promise<void> {
  const guardian = accept(tidyGuardian(named, await emailOf(by.id)));
  const { during } = (await slots.read(slot)) ?? accept<never>(refuse('slot.not-found'));
  if (!needsGuardian(by.birthDate, during.from)) accept(refuse('guardian.not-needed'));
  if (await consents.tooMany(by.id)) accept(refuse('guardian.too-many'));
  await consents.name(by.id, slot, guardian);
}

/** Answers an offered place; where a guardian is to say yes first, they are asked now. */
export const answerShiftOffer =
  (transaction: Transaction<GuardianPorts>) => (by: PersonId, slot: SlotId, answer: OfferAnswer) =>
    transaction(async (ports): Promise<void> => {
      const until = await answerWith(ports, by, slot, answer);
      if (!until) return;
      for (const person of await ports.registrations.partyOf(slot, by))
        await askGuardian(ports, person, slot, until);
    });

/** The same within a transaction that does more. */
export async function joinShift(ports: Ports, by: PersonId, command: JoinSlot): Promise<Joined> {
  const joined = await joinWith(ports, by, command);
  const until = joined.guardianUntil;
  if (until) for (const person of command.people) await askGuardian(ports, person, command.slot, until);
  return joined;
}

async function askGuardian(ports: Ports, person: PersonId, slotId: SlotId, until: Date): Promise<void> {
  const { slots, registrations, consents, recordConsent } = ports;
  const slot = (await slots.read(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const registration = await registrations.of(slot.id, person);
  // Of a household only some are young.
  if (registration?.standing.state !== 'held' || registration.standing.why !== 'guardian') return;
  await consents.ask(person, slot.id, until);
  const facts = { until: until.toISOString() };
  await recordConsent(aboutConsent(slot, registration.id, 'guardian.asked', facts));
}
