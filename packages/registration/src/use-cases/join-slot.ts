import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideJoining } from '../rules/decide-joining.js';
import type { Registration, RegistrationId, Slot, SlotId } from '../slot.js';
import { about } from './about.js';

export interface JoinSlot {
  readonly slot: SlotId;
  /** Who comes together or not at all; mostly one. */
  readonly people: readonly PersonId[];
}

export interface Joined {
  readonly registrations: readonly RegistrationId[];
  readonly confirmed: boolean;
}

type Ports = RegistrationPorts & { readonly now: Date };

/**
 * Somebody asks for a place, or a household for its places, and gets them if they are free and nobody waits for them; else
 * they wait. First the waiting is written, then places are claimed for it: when the slot is full, nobody queues for its row.
 */
export const joinSlot = (transaction: Transaction<RegistrationPorts>) => (by: PersonId, command: JoinSlot) =>
  transaction(async (ports): Promise<Joined> => {
    const { slots, registrations, lockPeople, record } = ports;
    const { people } = command;
    await lockPeople(people);
    const slot = (await slots.read(command.slot)) ?? accept<never>(refuse('slot.not-found'));
    const held: Registration[] = [];
    for (const person of people) held.push(...(await mayAsk(ports, slot, person)));
    const [own] = held;
    if (own && people.length === 1) {
      await registrations.confirm(own.id);
      await record(about(slot, own, 'registration.joined', by, { confirmed: true }));
      return { registrations: [own.id], confirmed: true };
    }
    for (const { id } of held) await registrations.end(id, 'form-abandoned');
    const party = registrations.newParty();
    const ids: RegistrationId[] = [];
    for (const person of people) {
      const id = await registrations.wait({ slot: slot.id, person, party });
      ids.push(id ?? accept<never>(refuse('registration.exists')));
    }
    const confirmed = await slots.claim(slot.id, people.length, party);
    for (const id of ids) {
      if (confirmed) await registrations.confirm(id);
      await record(about(slot, { id }, 'registration.joined', by, { confirmed }));
    }
    return { registrations: ids, confirmed };
  });

/** May this person ask? What ran out and was not ended yet, ends here. @returns the place kept while they filled in a form */
async function mayAsk(
  { registrations, mayTake, now }: Ports,
  slot: Slot,
  person: PersonId,
): Promise<Registration[]> {
  const before = await registrations.of(slot.id, person);
  const overlapping = await registrations.overlapping(person, slot.id);
  const step = accept(decideJoining({ slot, standing: before?.standing, overlapping, now }));
  accept(await mayTake(person, slot));
  if (!before || step === 'ask') return [];
  if (step === 'take-held') return [before];
  await registrations.end(before.id, 'unanswered');
  return [];
}
