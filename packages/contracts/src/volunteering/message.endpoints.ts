import { MESSAGES_TO } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, PublicNumber, RawText, Uuid } from '../values.js';

const person = { who: 'person' } as const;
const event = z.strictObject({ number: PublicNumber });

const Written = z.strictObject({ id: Uuid, what: z.enum(MESSAGES_TO), words: z.string(), at: Instant });

/** What an organiser has written, to whom, and who did. */
export const SentMessagesView = z.strictObject({
  messages: z.array(
    z.strictObject({
      ...Written.shape,
      /** Of a message to one shift. */
      shift: z.strictObject({ role: z.string(), from: Instant }).nullable(),
      /** Of a message to all shifts of a day. */
      day: z.iso.date().nullable(),
      /** Empty once they have erased their account. */
      by: z.string(),
      /** How many it went to. */
      people: z.number().int(),
    }),
  ),
});
export type SentMessagesView = z.output<typeof SentMessagesView>;

/** What organisers have written to the reader. */
export const OwnMessagesView = z.strictObject({
  messages: z.array(
    z.strictObject({
      ...Written.shape,
      event: z.number().int(),
      title: z.string(),
      organiser: z.string(),
    }),
  ),
});
export type OwnMessagesView = z.output<typeof OwnMessagesView>;

export const listMessages = endpoint('my-events.messages', {
  access: person,
  params: event,
  output: SentMessagesView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
export const writeMessage = endpoint('my-events.write', {
  access: person,
  params: event,
  body: z.strictObject({
    to: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('shift'), shift: Uuid }),
      /** All shifts that begin on this day, by the clocks of Riga. */
      z.strictObject({ what: z.literal('day'), day: z.iso.date() }),
      /** All who were there, once the event is over. */
      z.strictObject({ what: z.literal('came') }),
    ]),
    words: RawText,
  }),
  output: SentMessagesView,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'event.not-published',
    'slot.not-found',
    'message.nobody',
    'message.too-many',
    'message.not-over',
    'message.thanked',
    'text.empty',
    'text.too-short',
    'text.too-long',
    'text.control-characters',
    'text.hidden-characters',
  ],
});
export const listOwnMessages = endpoint('my-shifts.messages', {
  access: person,
  output: OwnMessagesView,
});
