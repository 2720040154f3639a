import { CERTIFICATE_REFUSALS } from './refusals/certificates.js';
import { DISCUSSION_REFUSALS } from './refusals/discussion.js';
import { EVERYDAY_REFUSALS } from './refusals/everyday.js';
import { HERITAGE_REFUSALS } from './refusals/heritage.js';
import { IDEA_REFUSALS } from './refusals/ideas.js';
import { NEWSLETTER_REFUSALS } from './refusals/newsletters.js';
import { ORGANISE_REFUSALS } from './refusals/organise.js';
import { CALLS_REFUSALS } from './refusals/calls.js';
import { PARTNERSHIP_REFUSALS } from './refusals/partnership.js';
import { PROGRAMME_REFUSALS } from './refusals/programme.js';
import { QUESTION_REFUSALS } from './refusals/questions.js';
import { REGISTER_REFUSALS } from './refusals/registers.js';
import { VOLUNTEERING_REFUSALS } from './refusals/volunteering.js';
import { VOTING_REFUSALS } from './refusals/voting.js';
import { WORKSHOP_REFUSALS } from './refusals/workshops.js';

/**
 * Every named "no" and the HTTP status it travels under. A code without a sentence in lv, en and ru does not compile
 * (see the message catalogues).
 */
export const REFUSALS = {
  ...EVERYDAY_REFUSALS,
  ...IDEA_REFUSALS,
  ...DISCUSSION_REFUSALS,
  ...VOTING_REFUSALS,
  ...VOLUNTEERING_REFUSALS,
  ...ORGANISE_REFUSALS,
  ...NEWSLETTER_REFUSALS,
  ...PARTNERSHIP_REFUSALS,
  ...PROGRAMME_REFUSALS,
  ...HERITAGE_REFUSALS,
  ...CALLS_REFUSALS,
  ...QUESTION_REFUSALS,
  ...REGISTER_REFUSALS,
  ...CERTIFICATE_REFUSALS,
  ...WORKSHOP_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

/** How a refusal travels: `application/problem+json` (RFC 9457), with the sentence in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: RefusalCode;
  /** The sentence: what is in the way, and the one step that helps. */
  readonly title: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly {
    readonly field: string;
    readonly code: RefusalCode;
    readonly title: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  /** For the operator: the same id stands in the log. */
  readonly requestId: string;
}
