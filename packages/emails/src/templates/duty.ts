import { formats } from '@talka/i18n';
import { words, type Say, type Templates } from './words.js';

/** Of duty at the desk that municipalities share, to its moderators. */
export const DUTY_MAILS = {
  'duty-swap': (say, { what, name, path, ...it }) => {
    const of = {
      ...{ what, name, week: weekOf(say, it.week) },
      ...(it.inReturn === ''
        ? { kind: 'stand-in', inReturn: '' }
        : { kind: 'swap', inReturn: weekOf(say, it.inReturn) }),
    };
    return {
      subject: say('mail.duty-swap.subject', of),
      heading: say('mail.duty-swap.heading', of),
      body: [words(say('mail.duty-swap.lead', of)), words(say('mail.duty-swap.after', of))],
      action: { label: say('mail.duty-swap.action', of), path },
    };
  },
} satisfies Partial<Templates>;

const SIX_DAYS = 6 * 24 * 3_600_000;

/** A week as it is said, from its Monday to its Sunday. */
function weekOf({ language }: Say, monday: string): string {
  const { date } = formats(language);
  return `${date(monday)} – ${date(new Date(Date.parse(monday) + SIX_DAYS), new Date(monday))}`;
}
