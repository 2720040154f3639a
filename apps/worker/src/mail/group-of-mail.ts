import type { MailTemplate } from '@talka/emails';
import type { MailGroup } from '@talka/composition';

/**
 * Which mails may be turned off, and with which others. Null: always sent. That is what somebody asked for themselves, what has a
 * time limit that runs (an offer, an appeal), and what changes where they are expected.
 */
export const GROUP_OF_MAIL: Readonly<Record<MailTemplate, MailGroup | null>> = {
  'sign-in': null,
  'confirm-email': null,
  'email-changed': null,
  'desk-registered': null,
  'desk-email-changed': null,
  'co-author-invitation': null,
  'idea-returned': null,
  'idea-refused': null,
  'idea-published': 'ideas',
  'appeal-granted': 'ideas',
  'appeal-refused': null,
  'found-feasible': 'ideas',
  'found-not-feasible': null,
  'finding-upheld': 'ideas',
  'finding-reversed': 'ideas',
  'support-threshold': 'ideas',
  'place-offered': null,
  'organisation-verified': null,
  'organisation-turned-down': null,
  'guardian-asked': null,
  'guardian-answered': null,
  'help-asked': 'help',
  'place-taken-over': null,
  together: null,
  'place-given-up': null,
  'place-taken-back': null,
  barred: null,
  'bar-decided': null,
  'guardian-taken-back': null,
  'shifts-tomorrow': 'reminders',
  'shifts-soon': 'reminders',
  'shift-changed': null,
  'guardian-change': null,
  'shift-message': null,
  'shift-thanks': null,
  'vote-begun': 'votes',
  'vote-ends-soon': 'votes',
  'vote-annulled': null,
  'vote-result': 'votes',
};
