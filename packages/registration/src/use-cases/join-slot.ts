import { accept, ok, refuse, type PersonId, type Result, type Transaction } from '@talka/kernel';
import type { Clearance, RegistrationPorts } from '../ports.js';
import { RAN_OUT } from '../rules/decide-answer.js';
import { decideJoining, type JoiningStep } from '../rules/decide-joining.js';
import type { Registration, RegistrationId, Slot, SlotId } from '../slot.js';
import { about } from './about.js';
import { forMate } from './for-mate.js';
import { takePlace } from './take-place.js';

export interface JoinSlot {
  readonly slot: SlotId;
  /** Who comes together or not at all; mostly one. */
  readonly people: readonly PersonId[];
  /** Under which name they are known together; without it, a new one. */
  readonly party?: string;
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
  for (const person of people) asked.push(await ask(ports, slot, person, by));
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
  for (const { person, held, waits } of asked) {
    if (waits) await forMate(ports, by, person, refuse('registration.exists', { state: 'waiting' }));
    if (held) await registrations.end(held.id, 'form-abandoned');
  }
  const party = command.party ?? registrations.newParty();
  // A household stands where the last of them would: they are asked together.
  const priorities = await Promise.all(people.map((person) => ports.priorityOf?.(person, slot) ?? 0));
  const priority = Math.min(...priorities);
  const joining: { id: RegistrationId; clearance: Clearance | undefined }[] = [];
  for (const { person, clearance } of asked) {
    const id = await registrations.wait({ slot: slot.id, person, party, priority });
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

/** May this person ask for a place? What they would find, without anything done for it. */
export async function mayJoin(
  { registrations, mayTake, now }: Ports,
  slot: Slot,
  person: PersonId,
): Promise<Result<MayJoin>> {
  const before = await registrations.of(slot.id, person);
  const overlapping = await registrations.overlapping(person, slot.id);
  const step = decideJoining({ slot, standing: before?.standing, overlapping, now });
  if (!step.ok) return step;
  const clearance = await mayTake(person, slot);
  return clearance.ok ? ok({ before, step: step.value, clearance: clearance.value }) : clearance;
}

export interface MayJoin {
  readonly before: Registration | undefined;
  readonly step: JoiningStep;
  readonly clearance: Clearance | undefined;
}

/** This person asks. What ran out and was not ended yet, ends here. */
async function ask(ports: Ports, slot: Slot, person: PersonId, by: PersonId): Promise<Asked> {
  const { before, step, clearance } = await forMate(ports, by, person, await mayJoin(ports, slot, person));
  if (!before || step === 'ask') return { person, clearance };
  if (step === 'take-held') return { person, clearance, held: before };
  if (step === 'take-free') return { person, clearance, waits: before };
  const why = before.standing.state === 'held' ? before.standing.why : undefined;
  await ports.registrations.end(before.id, RAN_OUT[why ?? 'offer']);
  return { person, clearance };
}
