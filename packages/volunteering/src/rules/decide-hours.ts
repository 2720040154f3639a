import { ok, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Attendee } from '../attendance.js';
import { QUARTER, proposeHours } from './propose-hours.js';
import { tidyReason } from './tidy-organisation.js';

/** Nobody helps for longer in one shift than a day and what came of it. */
export const MOST_HOURS = 24;

export interface HoursFacts {
  readonly attendee: Pick<Attendee, 'person' | 'during' | 'attendance' | 'approved'>;
  readonly by: PersonId;
  readonly minutes: number;
  /** Empty where there is nothing to explain. */
  readonly reason: string;
  readonly now: Date;
}

/** May these hours be approved? @returns what was proposed, and the reason where it was not that */
export function decideApproval(
  facts: HoursFacts,
): Result<{ readonly proposed: number; readonly reason: string | null }, Refusal> {
  const { attendee, by, minutes, now } = facts;
  if (attendee.person === by) return refuse('hours.own');
  const { attendance, during } = attendee;
  if (!attendance || attendance.state === 'no-show') return refuse('hours.not-there');
  if (attendee.approved) return refuse('hours.approved');
  if (attendance.state === 'here' && now < during.until) return refuse('hours.still-there');
  if (!isReal(minutes)) return refuse('hours.unreal', { hours: MOST_HOURS });
  const proposed = proposeHours({ attendance, during });
  if (minutes === proposed) return ok({ proposed, reason: null });
  if (facts.reason.trim() === '') return refuse('hours.reason-needed', undefined, 'reason');
  const reason = tidyReason(facts.reason);
  return reason.ok ? ok({ proposed, reason: reason.value }) : reason;
}

/** May approved hours be corrected by who has seen them at a revision? The reason is always asked. */
export function decideCorrection(
  facts: Omit<HoursFacts, 'now'> & { readonly revision: number },
): Result<string, Refusal> {
  const { attendee, by, minutes, revision } = facts;
  const { approved } = attendee;
  if (attendee.person === by) return refuse('hours.own');
  if (!approved) return refuse('hours.not-approved');
  if (approved.revision !== revision) return refuse('hours.corrected');
  if (!isReal(minutes) || minutes === approved.minutes) return refuse('hours.unreal', { hours: MOST_HOURS });
  return tidyReason(facts.reason);
}

const isReal = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_HOURS * 60 && minutes % QUARTER === 0;
