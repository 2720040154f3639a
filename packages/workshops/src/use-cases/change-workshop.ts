import type { Person } from '@talka/identity';
import { accept, HOUR, refuse, type Transaction } from '@talka/kernel';
import { callOffSlot, changeSlot, retimeSlot, type SlotTimes } from '@talka/registration';
import type { WorkshopChange, WorkshopChangeId } from '../change.js';
import type { WorkshopChangePorts } from '../ports.js';
import {
  decidePublished,
  decideSessionMove,
  decideSessionOff,
  decideWorkshopMessage,
  heldOf,
  tidyWhy,
  tidyWorkshopMessage,
} from '../rules/decide-workshop-change.js';
import type { Workshop, WorkshopSession } from '../workshop.js';
import { about, ownWorkshop } from './workshop-here.js';

type Ports = WorkshopChangePorts & { readonly now: Date };

const LONGEST = 24 * HOUR;
const timesOf = (sessions: readonly WorkshopSession[]): SlotTimes =>
  sessions.map(({ during }) => during).sort((a, b) => a.from.getTime() - b.from.getTime());

/** A session does not take place: those of the course are free then, whoever came for it alone is out of it, and all are told why. */
export const callOffSession =
  (transaction: Transaction<WorkshopChangePorts>) =>
  (by: Person, command: { number: number; session: string; reason: string }) =>
    transaction(async (ports): Promise<WorkshopChangeId> => {
      const { places, workshops, now } = ports;
      const { workshop } = await ownWorkshop(ports, command.number, by, 'write');
      const session = accept(decideSessionOff(workshop, command.session, now));
      const reason = accept(tidyWhy(command.reason));
      if (workshop.slot && session.catchUpFor === null) {
        const held = heldOf(workshop);
        const times = timesOf(held.filter(({ id }) => id !== session.id));
        const change = { slot: workshop.slot, before: timesOf(held), times };
        await retimeSlot({ ...places, now }, by.id, change);
      }
      if (session.slot) await callOffSlot({ ...places, now }, by.id, session.slot);
      await workshops.callOffSession(workshop, session.id);
      return told(ports, workshop, by, { what: 'session-off', reason, session: session.id, before: null });
    });

/** A session is at another time: all who come to it keep their places, and are told why. */
export const moveSession =
  (transaction: Transaction<WorkshopChangePorts>) =>
  (
    by: Person,
    command: { number: number; session: string; during: WorkshopSession['during']; reason: string },
  ) =>
    transaction(async (ports): Promise<WorkshopChangeId> => {
      const { places, workshops, now } = ports;
      const { during } = command;
      const length = during.until.getTime() - during.from.getTime();
      if (length <= 0 || length > LONGEST) accept(refuse('workshop.session-times', undefined, 'from'));
      const { workshop } = await ownWorkshop(ports, command.number, by, 'write');
      const session = accept(decideSessionMove(workshop, command.session, during, now));
      const reason = accept(tidyWhy(command.reason));
      if (workshop.slot && session.catchUpFor === null) {
        const held = heldOf(workshop);
        const times = timesOf(held.map((one) => (one.id === session.id ? { ...one, during } : one)));
        const change = { slot: workshop.slot, before: timesOf(held), times };
        await retimeSlot({ ...places, now }, by.id, change);
      }
      if (session.slot)
        await changeSlot({ ...places, now }, by.id, { slot: session.slot, during, places: session.places });
      await workshops.moveSession(workshop, session.id, during);
      const before = session.during;
      return told(ports, workshop, by, { what: 'moved', reason, session: session.id, before });
    });

/** The whole of it does not take place: before it begins. What has begun is called off session by session. */
export const callOffWorkshop =
  (transaction: Transaction<WorkshopChangePorts>) =>
  (by: Person, command: { number: number; reason: string }) =>
    transaction(async (ports): Promise<WorkshopChangeId> => {
      const { places, workshops, now } = ports;
      const { workshop } = await ownWorkshop(ports, command.number, by, 'write');
      accept(decidePublished(workshop));
      const reason = accept(tidyWhy(command.reason));
      const open = workshop.sessions.filter(({ isCancelled }) => !isCancelled);
      if (open.some(({ during }) => during.from <= now)) accept(refuse('workshop.session-begun'));
      const slots = [workshop.slot, ...open.map(({ slot }) => slot)].flatMap((slot) => slot ?? []);
      // In one order, whoever calls off what.
      for (const slot of slots.sort()) await callOffSlot({ ...places, now }, by.id, slot);
      await workshops.callOff(workshop);
      return told(ports, workshop, by, { what: 'all-off', reason, session: null, before: null });
    });

async function told(
  { workshops, record }: Ports,
  workshop: Workshop,
  by: Person,
  change: WorkshopChange,
): Promise<WorkshopChangeId> {
  const id = await workshops.note(workshop, change);
  await record(about(workshop, 'workshop.told', by, { change: id, what: change.what }));
  return id;
}

/** Writes to all who have a place in it, for all of it or for one session: they are told at once. @returns how many */
export const writeToWorkshop =
  (transaction: Transaction<WorkshopChangePorts>) =>
  (by: Person, command: { number: number; words: string }) =>
    transaction(async (ports): Promise<number> => {
      const { workshops, record } = ports;
      const { workshop } = await ownWorkshop(ports, command.number, by, 'messages');
      accept(decidePublished(workshop));
      const words = accept(tidyWorkshopMessage(command.words));
      const people = await workshops.enrolled(workshop);
      accept(decideWorkshopMessage(people, await workshops.messagesLately(workshop)));
      const message = await workshops.keepMessage(workshop, words, people, by.id);
      await record(about(workshop, 'workshop.message-sent', by, { message, people }));
      return people;
    });
