import type { Mails } from '../mails.js';
import { code, words, type Say, type Templates } from './words.js';

/** To whoever signs in, and of their account. */
export const ACCOUNT_MAILS = {
  'sign-in': (say, it) => ({
    subject: say('mail.sign-in.subject', { code: it.code }),
    heading: say('mail.sign-in.heading'),
    body: [
      words(say('mail.sign-in.lead')),
      code(it.code),
      words(say('mail.sign-in.after', { minutes: it.minutes })),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: say('mail.sign-in.note'),
  }),
  'confirm-email': (say, it) => ({
    subject: say('mail.confirm-email.subject', { code: it.code }),
    heading: say('mail.confirm-email.heading'),
    body: [
      words(say('mail.confirm-email.lead')),
      code(it.code),
      words(say('mail.confirm-email.after', { minutes: it.minutes })),
    ],
    note: say('mail.confirm-email.note'),
  }),
  'email-changed': (say, it) => ({
    subject: say('mail.email-changed.subject'),
    heading: say('mail.email-changed.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.email-changed.lead', { newEmail: it.newEmail })),
    ],
    note: contact(say, it),
  }),
  'desk-registered': (say, it) => ({
    subject: say('mail.desk-registered.subject'),
    heading: say('mail.desk-registered.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.desk-registered.lead')),
      words(say('mail.desk-registered.after')),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: contact(say, it),
  }),
  'desk-email-changed': (say, it) => ({
    subject: say('mail.desk-email-changed.subject'),
    heading: say('mail.desk-email-changed.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.desk-email-changed.lead')),
      words(say('mail.desk-email-changed.after')),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: contact(say, it),
  }),
} satisfies Partial<Templates>;

const contact = (
  say: Say,
  { municipality, phone, email }: Mails['email-changed' | 'desk-registered'],
): string => say('mail.contact', { municipality, phone, email });
