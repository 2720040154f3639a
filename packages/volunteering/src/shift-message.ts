import type { Brand, Day, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { EventId } from './event.js';

export type ShiftMessageId = Brand<string, 'ShiftMessageId'>;
export const shiftMessageId = (id: string): ShiftMessageId => id as ShiftMessageId;

/** Whom a message is for: who has a place in one shift, or in all that begin on a day; or, afterwards, all who were there. */
export const MESSAGES_TO = ['shift', 'day', 'came'] as const;

export type MessageTo =
  | { readonly what: 'shift'; readonly shift: SlotId }
  | { readonly what: 'day'; readonly day: Day }
  | { readonly what: 'came' };

export interface ShiftMessage {
  readonly to: MessageTo;
  readonly words: string;
  readonly people: readonly PersonId[];
}

/** Messages of an event that is locked: nobody writes of it at the same time. */
export interface MessageStore {
  /** Who has a place in one of the shifts; or, of those who were to come, who was there. Each once. */
  reached(shifts: readonly SlotId[], came: boolean): Promise<readonly PersonId[]>;
  /** How many messages about the event whoever got most of these people has had in the last 24 hours. */
  mostLately(event: EventId, people: readonly PersonId[]): Promise<number>;
  thanked(event: EventId): Promise<boolean>;
  keep(event: EventId, message: ShiftMessage, by: PersonId): Promise<ShiftMessageId>;
}
