import { formats } from '@talka/i18n';
import type { Mails } from '../mails.js';
import { quote, words, type Say, type Templates } from './words.js';

/** Of the partnership: who signs on, and what the municipalities decide together. */
export const PARTNERSHIP_MAILS = {
  'partner-signed': (say, it) => ({
    ...headed(say, 'partner-signed', it),
    body: [words(say('mail.partner-signed.lead', { title: it.title }))],
  }),
  'partner-declined': (say, it) => ({
    ...headed(say, 'partner-declined', it),
    body: [
      words(say('mail.partner-declined.lead', { title: it.title })),
      ...quote(it.words),
      words(say('mail.partner-declined.after')),
    ],
  }),
  'joint-proposed': (say, it) => ({
    ...headed(say, 'joint-proposed', it),
    body: [
      words(
        say('mail.joint-proposed.lead', {
          ...{ title: it.title, municipality: it.municipality },
          // The end of a day is the midnight of the next.
          until: formats(say.language).date(new Date(Date.parse(it.until) - 1)),
        }),
      ),
    ],
  }),
  'joint-closed': (say, it) => ({
    ...headed(say, 'joint-closed', it),
    body: [words(say('mail.joint-closed.lead', { title: it.title, outcome: it.outcome }))],
  }),
} satisfies Partial<Templates>;

type Told = 'partner-signed' | 'partner-declined' | 'joint-proposed' | 'joint-closed';

const headed = (say: Say, template: Told, { title, path }: Mails[Told]) => ({
  subject: say(`mail.${template}.subject`, { title }),
  heading: say(`mail.${template}.heading`),
  action: { label: say(`mail.${template}.action`), path },
});
