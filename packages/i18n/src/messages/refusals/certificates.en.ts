import type { certificates as lv } from './certificates.lv.js';

export const certificates: Record<keyof typeof lv, string> = {
  'certificate.not-found':
    'Nothing is found here under this code. Check every character; if the code is right, ask the holder to allow checking.',
  'certificate.not-yours': 'There is no such certificate of yours here. Reload the list.',
  'certificate.not-issued':
    'This certificate does not count any more, or is still being made. Reload the page.',
  'certificate.same-name':
    'The certificate already bears the name of your account. If your name has changed, correct it in your account first.',
  'certificate.exists':
    'You have exactly this certificate already, or it is being made. Open your certificates.',
  'certificate.hours-certified':
    'Some of these hours are on another certificate of yours already. Choose days that are on none.',
  'certificate.hours-revoked':
    'The municipality has revoked a certificate for this time. Choose other days, or ask the municipality.',
  'certificate.no-hours':
    'There are no approved hours in this time. Choose another time, or ask the organiser to approve them.',
  'certificate.period-turned': 'The last day is before the first. Swap them.',
  'certificate.nothing-said':
    'You have not written anything about this certificate yet. Write about one competence at least, and save.',
};
