import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { Clearance, RegistrationPorts } from '../ports.js';
import { decideJoining } from '../rules/decide-joining.js';
import type { Registration, RegistrationId, Slot, SlotId } from '../slot.js';
import { about } from './about.js';
import { takePlace } from './take-place.js';

export interface JoinSlot {
  readonly slot: SlotId;
  /** Who comes together or not at all; mostly one. */
  readonly people: readonly PersonId[];
}

export interface Joined {
  readonly registrations: readonly RegistrationId[];
  readonly confirmed: boolean;
  /** Until when the place is kept for a guardian's answer; null when none is awaited. */
  readonly guardianUntil: Date | null;
}

type Ports = RegistrationPorts & { readonly now: Date };

/**
 * Somebody asks for a place, or a household for its places, and gets them if they are free and nobody waits for them; else
 * they wait. First the waiting is written, then places are claimed for it: when the slot is full, nobody queues for its row.
 */
export const joinSlot = (transaction: Transaction<RegistrationPorts>) => (by: PersonId, command: JoinSlot) =>
  transaction((ports): Promise<Joined> => joinWith(ports, by, command));

/** The same within a transaction that does more. */
export async function joinWith(ports: Ports, by: PersonId, command: JoinSlot): Promise<Joined> {
  const { slots, registrations, lockPeople, record } = ports;
  const { people } = command;
  await lockPeople(people);
  const slot = (await slots.read(command.slot)) ?? accept<never>(refuse('slot.not-found'));
  const asked: Asked[] = [];
  for (const person of people) asked.push(await mayAsk(ports, slot, person));
  const [own] = asked;
  if (own?.held && people.length === 1) {
    const guardianUntil = await takePlace(registrations, own.held.id, own.clearance);
    const confirmed = !guardianUntil;
    await record(about(slot, own.held, 'registration.joined', by, { confirmed }));
    return { registrations: [own.held.id], confirmed, guardianUntil };
  }
  if (own?.waits && people.length === 1) {
    const { id, party } = own.waits;
    if (!(await slots.claim(slot.id, 1, party))) accept(refuse('registration.exists', { state: 'waiting' }));
    const guardianUntil = await takePlace(registrations, id, own.clearance);
    await record(about(slot, { id }, 'registration.joined', by, { confirmed: !guardianUntil }));
    return { registrations: [id], confirmed: !guardianUntil, guardianUntil };
  }
  for (const { held, waits } of asked) {
    if (waits) accept(refuse('registration.exists', { state: 'waiting' }));
    if (held) await registrations.end(held.id, 'form-abandoned');
  }
  const party = registrations.newParty();
  const joining: { id: RegistrationId; clearance: Clearance | undefined }[] = [];
  for (const { person, clearance } of asked) {
    const id = await registrations.wait({ slot: slot.id, person, party });
    joining.push({ id: id ?? accept<never>(refuse('registration.exists')), clearance });
  }
  const claimed = await slots.claim(slot.id, people.length, party);
  let guardianUntil: Date | null = null;
  for (const { id, clearance } of joining) {
    const kept = claimed ? await takePlace(registrations, id, clearance) : null;
    guardianUntil ??= kept;
    await record(about(slot, { id }, 'registration.joined', by, { confirmed: claimed && !kept }));
  }
  const ids = joining.map(({ id }) => id);
  return { registrations: ids, confirmed: claimed && !guardianUntil, guardianUntil };
}

interface Asked {
  readonly person: PersonId;
  readonly clearance: Clearance | undefined;
  /** The place kept while they filled in a form. */
  readonly held?: Registration;
  /** Their turn in the list, where it is too late to ask anybody in it. */
  readonly waits?: Registration;
}

/** May this person ask? What ran out and was not ended yet, ends here. */
async function mayAsk({ registrations, mayTake, now }: Ports, slot: Slot, person: PersonId): Promise<Asked> {
  const before = await registrations.of(slot.id, person);
  const overlapping = await registrations.overlapping(person, slot.id);
  const step = accept(decideJoining({ slot, standing: before?.standing, overlapping, now }));
  const clearance = accept(await mayTake(person, slot));
  if (!before || step === 'ask') return { person, clearance };
  if (step === 'take-held') return { person, clearance, held: before };
  if (step === 'take-free') return { person, clearance, waits: before };
  const why = before.standing.state === 'held' ? before.standing.why : undefined;
  await registrations.end(before.id, why === 'guardian' ? 'not-consented' : 'unanswered');
  return { person, clearance };
}
