import { formats } from '@talka/i18n';
import { words, type Templates } from './words.js';

/** Of juries by lot. */
export const JURY_MAILS = {
  'jury-drawn': (say, { title, until, path }) => ({
    subject: say('mail.jury-drawn.subject', { title }),
    heading: say('mail.jury-drawn.heading'),
    body: [
      words(say('mail.jury-drawn.lead', { title, until: formats(say.language).dateTime(until) })),
      words(say('mail.jury-drawn.no')),
    ],
    action: { label: say('mail.jury-drawn.action'), path },
  }),
} satisfies Partial<Templates>;
