import { formats } from '@talka/i18n';
import { quote, words, type Templates } from './words.js';

/** Of the programme: what somebody wanted to go to is another, or is not. */
export const PROGRAMME_MAILS = {
  'programme-moved': (say, { title, from, place, path }) => ({
    subject: say('mail.programme-moved.subject', { title }),
    heading: say('mail.programme-moved.heading'),
    body: [
      words(say('mail.programme-moved.lead', { title, place, when: formats(say.language).dateTime(from) })),
    ],
    action: { label: say('mail.programme-moved.action'), path },
  }),
  'programme-cancelled': (say, { title, words: why, path }) => ({
    subject: say('mail.programme-cancelled.subject', { title }),
    heading: say('mail.programme-cancelled.heading'),
    body: [words(say('mail.programme-cancelled.lead', { title })), ...quote(why)],
    action: { label: say('mail.programme-cancelled.action'), path },
  }),
} satisfies Partial<Templates>;
