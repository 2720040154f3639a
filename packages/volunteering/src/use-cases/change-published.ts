import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import { callOffSlot, changeSlot, type Slot, type SlotId } from '@talka/registration';
import type { EventWords, VolunteerEvent } from '../event.js';
import type { ChangePorts } from '../ports.js';
import { decideChange, decideWhich } from '../rules/decide-change.js';
import { MISSING_WORDS, tidyEvent } from '../rules/tidy-event.js';
import { tidyReason } from '../rules/tidy-organisation.js';
import { about, ownEvent } from './event-here.js';
import { areaHere, type AtRevision } from './write-event.js';

type Ports = ChangePorts & { readonly now: Date };

export interface CallOffShifts {
  readonly number: number;
  /** Null: the whole event, which is all that has not begun. */
  readonly shifts: readonly SlotId[] | null;
  readonly reason: string;
}

/** Shifts do not take place. Who has signed up, is asked or waits is out of them and told why. */
export const callOffShifts =
  (transaction: Transaction<ChangePorts>) => (by: Person, command: CallOffShifts) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { events, places, record, now } = ports;
      const { event } = await ownEvent(ports, command.number, by, 'call-off');
      const slots = accept(decideWhich(event, command.shifts, now));
      const reason = accept(tidyReason(command.reason));
      // In the order of their ids, as all who lock several.
      for (const slot of slots) await callOffSlot({ ...places, now }, by.id, slot);
      const what = command.shifts ? 'called-off' : 'all-called-off';
      const shifts = slots.map((slot) => ({ slot }));
      const change = await events.note(event, { what, reason, shifts });
      if (!command.shifts) await events.callOff(event);
      await record(about(event, 'event.called-off', by, { change, shifts: slots.length }));
      return event;
    });

export interface ChangeShift {
  readonly number: number;
  readonly shift: SlotId;
  readonly during: Slot['during'];
  readonly places: number;
  /** Asked for when the time changes: those who come are told it. */
  readonly reason: string;
}

/**
 * A shift is at another time, or for more people or fewer. Of another time all who stand in it are told, and why. It moves to no
 * time at which somebody who has a place may not help for their age: the refusal names them.
 */
export const changeShift = (transaction: Transaction<ChangePorts>) => (by: Person, command: ChangeShift) =>
  transaction(async (ports): Promise<VolunteerEvent> => {
    const { events, places, record, now } = ports;
    const { event } = await ownEvent(ports, command.number, by, 'events');
    accept(decideChange(event));
    const at = event.shifts.indexOf(command.shift);
    const draft = event.draft.shifts[at] ?? accept<never>(refuse('slot.not-found'));
    const { during } = command;
    const shift = { ...draft, during, places: command.places };
    accept(tidyEvent({ ...event.draft, shifts: [shift] }));
    const { shift: slot, reason } = command;
    const before = await changeSlot({ ...places, now }, by.id, { slot, during, places: command.places });
    if (!before) return event;
    // Asked when all are locked and at the new time: what young people may do is no organiser's to decide, and not kept silently.
    const young = await ports.tooYoungFor(slot, during);
    if (young.length > 0)
      accept(refuse('shift.too-young-then', { name: young.join(', '), count: young.length }, 'from'));
    const told = accept(tidyReason(reason));
    const change = await events.note(event, { what: 'moved', reason: told, shifts: [{ slot, before }] });
    await record(about(event, 'event.shift-moved', by, { change, slot }));
    return event;
  });

export interface RewordEvent extends AtRevision {
  readonly words: Omit<EventWords, 'repaid'> & { readonly repaid?: string | undefined };
  /** Asked for when the place changes. */
  readonly reason: string;
}

/** What a published event says of itself is mended. Of another place all who are still to come are told, and why. */
export const rewordEvent = (transaction: Transaction<ChangePorts>) => (by: Person, command: RewordEvent) =>
  transaction(async (ports): Promise<VolunteerEvent> => {
    const { event } = await ownEvent(ports, command.number, by, 'events');
    accept(decideChange(event));
    if (event.revision !== command.revision) accept(refuse('event.changed'));
    const { repaid = event.draft.repaid } = command.words;
    const words = await tidied(ports, event, { ...command.words, repaid });
    const change = words.place === event.draft.place ? null : await placed(ports, event, command.reason);
    await ports.events.reword(event, words);
    await ports.record(about(event, 'event.reworded', by, { change }));
    return event;
  });

async function tidied(ports: Ports, event: VolunteerEvent, words: EventWords): Promise<EventWords> {
  await areaHere(ports, event.municipality, words.area);
  const {
    title,
    about: text,
    place,
    area,
    contact,
    repaid,
    closesBefore,
  } = accept(tidyEvent({ ...event.draft, ...words }));
  const tidy = { title, about: text, place, area, contact, repaid, closesBefore };
  const missing = MISSING_WORDS.find((field) => tidy[field] === '');
  if (missing) accept(refuse('event.incomplete', undefined, missing));
  return tidy;
}

const placed = async ({ events }: Ports, event: VolunteerEvent, reason: string): Promise<string> =>
  events.note(event, {
    ...{ what: 'place', reason: accept(tidyReason(reason)), shifts: [] },
    placeBefore: event.draft.place,
  });
