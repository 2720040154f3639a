import { DAY, done, HOUR, later, refuse, type Refusal, type Result } from '@talka/kernel';
import type { StoredRequest } from '../subscription.js';

/** How long the link in a mail that asks to confirm works. */
export const CONFIRM_HOURS = 48;

/**
 * Mails that ask an address to confirm, in a stretch of time, whoever wishes it and whichever municipality's news: enough for somebody
 * who changes their mind, too few to be a nuisance to who never asked.
 */
export const CONFIRM_MAILS = { most: 3, within: DAY } as const;

/** A wish nobody confirmed is forgotten after so many days; until then it says how often its address was written to. */
export const UNCONFIRMED_DAYS = 7;

export const mayBeAsked = (sentLately: number): boolean => sentLately < CONFIRM_MAILS.most;

/** May the wish a link leads to be confirmed now? Pressed twice, the link says the same twice. */
export function decideConfirmation(
  request: Pick<StoredRequest, 'askedAt'> | undefined,
  now: Date,
): Result<undefined, Refusal> {
  if (!request) return refuse('news.link-unknown');
  return now < later(request.askedAt, CONFIRM_HOURS * HOUR)
    ? done
    : refuse('news.link-expired', { hours: CONFIRM_HOURS });
}
