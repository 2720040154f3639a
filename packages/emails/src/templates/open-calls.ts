import { formats } from '@talka/i18n';
import { quote, words, type Templates } from './words.js';

/** Of open calls. */
export const OPEN_CALL_MAILS = {
  'call-juror': (say, { title, path }) => ({
    subject: say('mail.call-juror.subject', { title }),
    heading: say('mail.call-juror.heading'),
    body: [words(say('mail.call-juror.lead', { title })), words(say('mail.call-juror.how'))],
    action: { label: say('mail.call-juror.action'), path },
  }),
  'call-decided': (say, { title, amount, reason, path }) => ({
    subject: say('mail.call-decided.subject', { title }),
    heading: say(amount > 0 ? 'mail.call-decided.chosen' : 'mail.call-decided.not-chosen'),
    body: [
      words(
        amount > 0
          ? say('mail.call-decided.given', { title, sum: formats(say.language).euros(amount) })
          : say('mail.call-decided.not-given', { title }),
      ),
      ...quote(reason),
    ],
    action: { label: say('mail.call-decided.action'), path },
  }),
} satisfies Partial<Templates>;
