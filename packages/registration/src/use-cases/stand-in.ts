import { accept, Refused, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts, StandInPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideHandOver, decideLookingForStandIn } from '../rules/decide-hand-over.js';
import { isLive, type Registration, type RegistrationId, type Slot, type SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { outright } from './take-place.js';

export interface LookForStandIn {
  readonly slot: SlotId;
  /** Where whoever takes the place must have one to give for it; null: they give nothing. */
  readonly inReturn: SlotId | null;
}

/**
 * Somebody who cannot come looks for whoever would: what is returned they pass on themselves, to whom they like. Until it is
 * used the place stays theirs. A new one takes the place of the one before.
 */
export const lookForStandIn =
  (transaction: Transaction<StandInPorts>) => (person: PersonId, command: LookForStandIn) =>
    transaction(async ({ slots, registrations, lockPeople, standIns, now }): Promise<string> => {
      await lockPeople([person]);
      const slot = (await slots.read(command.slot)) ?? accept<never>(refuse('slot.not-found'));
      const other = command.inReturn && ((await slots.read(command.inReturn)) ?? null);
      const own = await registrations.of(slot.id, person);
      const registration = accept(decideLookingForStandIn({ own, slot, command, other, now }));
      return standIns.offer(registration.id, command.inReturn);
    });

/** They come themselves, after all: what was passed on is worth nothing any more. */
export const comeAfterAll = (transaction: Transaction<StandInPorts>) => (person: PersonId, slotId: SlotId) =>
  transaction(async ({ registrations, lockPeople, standIns }): Promise<void> => {
    await lockPeople([person]);
    const own = await registrations.of(slotId, person);
    if (own?.standing.state !== 'confirmed') return accept<never>(refuse('hand-over.none'));
    await standIns.withdraw(own.id);
  });

/**
 * Somebody takes the place of whoever looked for them, at one stroke: there is no moment in which it is nobody's. Where one
 * was asked for in return, both change places, and each is asked what every newcomer is.
 */
export const standIn = (transaction: Transaction<StandInPorts>) => (person: PersonId, token: string) =>
  transaction(async (ports): Promise<SlotId> => {
    const { slots, lockPeople, standIns } = ports;
    const { from } = (await standIns.find(token)) ?? accept<never>(refuse('stand-in.none'));
    await lockPeople([from, person]);
    // Read again: while this waited, whoever looks for a stand-in may have decided otherwise.
    const found = (await standIns.find(token)) ?? accept<never>(refuse('stand-in.none'));
    const { inReturn } = found;
    const locked: Slot[] = [];
    // In one order, so that two who change places crosswise wait for each other and do not block.
    for (const id of [found.slot, ...(inReturn ? [inReturn] : [])].sort()) {
      locked.push((await slots.lock(id)) ?? accept<never>(refuse('slot.not-found')));
    }
    const slot = locked.find(({ id }) => id === found.slot) ?? accept<never>(refuse('slot.not-found'));
    const other = locked.find(({ id }) => id === inReturn);
    const given = await give(ports, slot, from, person, found.registration);
    const returned = other && (await inTheirStead(() => give(ports, other, person, from)));
    await arrive(ports, slot, person, given);
    if (other && returned) await inTheirStead(() => arrive(ports, other, from, returned));
    return slot.id;
  });

type Ports = RegistrationPorts & { readonly now: Date };

/** What stands in the way of the other one is not told: how old they are, or where else they are, is theirs to know. */
async function inTheirStead<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code === 'server.busy') throw error;
    const givesNothing = error.refusal.code === 'hand-over.none';
    return accept<never>(refuse(givesNothing ? 'stand-in.nothing-to-give' : 'stand-in.other-cannot'));
  }
}

async function give(
  { registrations, now }: Ports,
  slot: Slot,
  from: PersonId,
  to: PersonId,
  which?: RegistrationId,
): Promise<Registration> {
  const own = await registrations.of(slot.id, from);
  if (which !== undefined && own?.id !== which) accept(refuse('hand-over.none'));
  const known = await registrations.of(slot.id, to);
  const before = own && (await registrations.askedToTakeOver(own.id));
  const asked = before !== undefined && isLive(before.standing, now);
  const given = accept(decideHandOver({ from: own, to: known, by: to, slot, now, asked }));
  if (before) await become(registrations, before, afterHandOver(before));
  await registrations.end(given.id, 'handed-over');
  return given;
}

async function arrive(
  { registrations, mayTake, record }: Ports,
  slot: Slot,
  person: PersonId,
  { id: from }: Registration,
): Promise<void> {
  if ((await registrations.overlapping(person, slot.id)) > 0) accept(refuse('slot.overlaps'));
  outright(await mayTake(person, slot));
  const known = await registrations.of(slot.id, person);
  const waits = known?.standing.state === 'waiting' ? known.id : undefined;
  const party = registrations.newParty();
  const id =
    waits ??
    (await registrations.wait({ slot: slot.id, person, party, offList: true })) ??
    accept<never>(refuse('hand-over.has-place'));
  await registrations.confirm(id);
  await record(about(slot, { id }, 'registration.handed-over', person, { from }));
}
