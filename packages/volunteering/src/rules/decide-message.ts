import { dayInRiga, done, ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';
import type { MessageTo } from '../shift-message.js';

/** So many messages about one event reach somebody in 24 hours: what is written more often is read no more. */
export const MOST_MESSAGES = 3;
export const MESSAGE_LENGTH = 1_000;

export type MessageRefusal = Refusal<
  | 'event.not-published'
  | 'slot.not-found'
  | 'message.nobody'
  | 'message.too-many'
  | 'message.not-over'
  | 'message.thanked'
>;

type Event = Pick<VolunteerEvent, 'state' | 'draft' | 'shifts' | 'calledOff'>;

/** The shifts a message is about. What is called off has nobody in it, and delays no thanks. */
export function decideShifts(
  event: Event,
  to: MessageTo,
  now: Date,
): Result<readonly SlotId[], MessageRefusal> {
  if (event.state === 'draft') return refuse('event.not-published');
  if (to.what === 'shift') {
    return event.shifts.includes(to.shift) ? ok([to.shift]) : refuse('slot.not-found');
  }
  const held = event.shifts.flatMap((slot, at) => {
    const during = event.draft.shifts[at]?.during;
    return during && !event.calledOff.includes(slot) ? [{ slot, during }] : [];
  });
  if (to.what === 'day') {
    return ok(held.filter(({ during }) => dayInRiga(during.from) === to.day).map(({ slot }) => slot));
  }
  const over = held.every(({ during }) => during.until <= now);
  return over ? ok(held.map(({ slot }) => slot)) : refuse('message.not-over');
}

/** May these people be written to? Thanks are said once, and are no more of a nuisance for coming after other messages. */
export function decideMessage({
  to,
  people,
  mostLately,
  thanked,
}: {
  readonly to: Pick<MessageTo, 'what'>;
  readonly people: number;
  readonly mostLately: number;
  readonly thanked: boolean;
}): Result<undefined, MessageRefusal> {
  if (people === 0) return refuse('message.nobody');
  if (to.what === 'came') return thanked ? refuse('message.thanked') : done;
  return mostLately < MOST_MESSAGES ? done : refuse('message.too-many', { max: MOST_MESSAGES });
}

/** As it was written: lines stay lines, and nothing in it is more than text. */
export function tidyMessage(words: string): Result<string> {
  const tidied = plainText(words, { min: 3, max: MESSAGE_LENGTH, lines: true });
  return tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field: 'words' } };
}
