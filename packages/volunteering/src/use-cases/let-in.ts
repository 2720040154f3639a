import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { Registration, Slot, SlotId } from '@talka/registration';
import type { AttendancePorts } from '../attendance.ports.js';
import type { Attended, EventOnTheDay } from '../attendance.js';
import { decideLetIn } from '../rules/decide-let-in.js';
import { arrive, eventFor } from './attend.js';

export interface LetIn {
  readonly number: number;
  readonly shift: SlotId;
  /** An account's address, or somebody of the event's own roster. */
  readonly who: { readonly email: string } | { readonly person: PersonId };
}

type Ports = AttendancePorts & { readonly now: Date };

/**
 * Somebody stands there without a place and is let in: an organiser's own decision, and recorded as one. If the shift is full
 * it grows by a place; if they have a place elsewhere at that time, it is noted who allowed it. Age and a bar are not theirs to waive.
 */
export const letIn = (transaction: Transaction<AttendancePorts>) => (by: Person, command: LetIn) =>
  transaction(async (ports): Promise<Attended> => {
    const event = await eventFor(ports, command.number, by, 'roster');
    const person = await whom(ports, event, command);
    await ports.lockPeople([person]);
    const known = await ports.attendance.isShiftOf(event.id, command.shift);
    const slot =
      (known && (await ports.slots.lock(command.shift))) || accept<never>(refuse('slot.not-found'));
    if (slot.state === 'cancelled') accept(refuse('slot.cancelled'));
    accept(await ports.isOfAge(person, slot));
    const before = await ports.registrations.of(slot.id, person);
    if (before?.standing.state !== 'confirmed') {
      accept(decideLetIn(slot.during, ports.now));
      // What is over is written down as it was: a bar that was set since does not undo it.
      const over = slot.during.until <= ports.now;
      if (!over && !(await ports.isNotBarred(person, slot)).ok) accept(refuse('walk-in.barred'));
      await givePlace(ports, { slot, person, before, by: by.id });
    }
    const attendee =
      (await ports.attendance.attendee({ slot: slot.id, person })) ??
      accept<never>(refuse('attendance.unknown'));
    return arrive(ports, { event, attendee, by: by.id, how: 'walk-in', late: null, read: null });
  });

async function whom({ attendance }: Ports, event: EventOnTheDay, { who }: LetIn): Promise<PersonId> {
  if ('email' in who) {
    return (
      (await attendance.personAt(who.email)) ?? accept<never>(refuse('walk-in.unknown', undefined, 'email'))
    );
  }
  const known = await attendance.isKnownTo(event.id, who.person);
  return known ? who.person : accept<never>(refuse('attendance.unknown'));
}

interface Place {
  readonly slot: Slot;
  readonly person: PersonId;
  readonly before: Registration | undefined;
  readonly by: PersonId;
}

async function givePlace(
  { slots, registrations, record }: Ports,
  { slot, person, before, by }: Place,
): Promise<void> {
  const standing = before?.standing;
  const counted = standing?.state === 'held' && standing.why !== 'hand-over';
  if (!counted && slot.taken >= slot.places) {
    const { places } = await slots.changePlaces(slot.id, slot.taken + 1);
    const subject = { kind: 'slot', id: slot.id };
    const { municipality } = slot;
    await record({ kind: 'slot.places-changed', subject, municipality, by, facts: { places } });
  }
  const live = before && standing?.state !== 'ended' ? before.id : undefined;
  const party = registrations.newParty();
  const id =
    live ??
    (await registrations.wait({ slot: slot.id, person, party, offList: true })) ??
    accept<never>(refuse('registration.exists'));
  const elsewhere = (await registrations.overlapping(person, slot.id)) > 0;
  await registrations.confirm(id, elsewhere ? by : undefined);
}
