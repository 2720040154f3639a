import { ACCOUNT_MAILS } from './templates/account.js';
import { CERTIFICATE_MAILS } from './templates/certificates.js';
import { DUTY_MAILS } from './templates/duty.js';
import { DIGEST_MAILS } from './templates/digest.js';
import { IDEA_MAILS } from './templates/ideas.js';
import { JURY_MAILS } from './templates/juries.js';
import { OPEN_CALL_MAILS } from './templates/open-calls.js';
import { NEWSLETTER_MAILS } from './templates/newsletters.js';
import { PARTNERSHIP_MAILS } from './templates/partnership.js';
import { PROGRAMME_MAILS } from './templates/programme.js';
import { VOLUNTEERING_MAILS } from './templates/volunteering.js';
import { VOTING_MAILS } from './templates/voting.js';
import type { Templates } from './templates/words.js';

export type { Say } from './templates/words.js';

/** What each mail says. */
export const TEMPLATES: Templates = {
  ...ACCOUNT_MAILS,
  ...IDEA_MAILS,
  ...VOTING_MAILS,
  ...VOLUNTEERING_MAILS,
  ...CERTIFICATE_MAILS,
  ...DUTY_MAILS,
  ...DIGEST_MAILS,
  ...NEWSLETTER_MAILS,
  ...PARTNERSHIP_MAILS,
  ...PROGRAMME_MAILS,
  ...JURY_MAILS,
  ...OPEN_CALL_MAILS,
};
