import { quote, words, type Templates } from './words.js';

/** Of certificates, to whom they belong. */
export const CERTIFICATE_MAILS = {
  'certificate-ready': (say, { what, municipality, path }) => ({
    subject: say('mail.certificate-ready.subject', { what: what || say('certificate.badge-hours') }),
    heading: say('mail.certificate-ready.heading'),
    body: [
      words(say('mail.certificate-ready.lead', { municipality })),
      words(say('mail.certificate-ready.after')),
    ],
    action: { label: say('mail.certificate-ready.action'), path },
  }),
  'certificate-revoked': (say, { what, municipality, words: typed, path }) => ({
    subject: say('mail.certificate-revoked.subject', { what: what || say('certificate.badge-hours') }),
    heading: say('mail.certificate-revoked.heading'),
    body: [
      words(say('mail.certificate-revoked.lead', { municipality })),
      ...quote(typed),
      words(say('mail.certificate-revoked.after')),
    ],
    action: { label: say('mail.certificate-ready.action'), path },
  }),
} satisfies Partial<Templates>;
