import type { Person } from '@talka/identity';
import { accept, type Transaction } from '@talka/kernel';
import type { VolunteeringPorts } from '../ports.js';
import { decideMessage, decideShifts, tidyMessage } from '../rules/decide-message.js';
import type { MessageStore, MessageTo } from '../shift-message.js';
import { about, ownEvent } from './event-here.js';

export type MessagePorts = Pick<VolunteeringPorts, 'organisations' | 'events' | 'record'> & {
  readonly messages: MessageStore;
};

export interface WriteToShift {
  readonly number: number;
  readonly to: MessageTo;
  readonly words: string;
}

/** Writes to all who have a place in a shift or on a day, or thanks all who were there: they are told at once. @returns how many */
export const writeToShift = (transaction: Transaction<MessagePorts>) => (by: Person, command: WriteToShift) =>
  transaction(async (ports): Promise<number> => {
    const { messages, record, now } = ports;
    const { number, to } = command;
    const { event } = await ownEvent(ports, number, by, 'messages');
    const words = accept(tidyMessage(command.words));
    const shifts = accept(decideShifts(event, to, now));
    const people = await messages.reached(shifts, to.what === 'came');
    const mostLately = await messages.mostLately(event.id, people);
    const thanked = await messages.thanked(event.id);
    accept(decideMessage({ to, people: people.length, mostLately, thanked }));
    const message = await messages.keep(event.id, { to, words, people }, by.id);
    await record(about(event, 'event.message-sent', by, { message, people: people.length }));
    return people.length;
  });
