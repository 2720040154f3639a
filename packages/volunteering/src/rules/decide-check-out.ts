import { HOUR, later, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Attendee } from '../attendance.js';

/** Whoever is checked out later than that after the end was forgotten, and left when the shift ended. */
const FORGOTTEN_AFTER = 6 * HOUR;

/** When did they leave? @returns `already`, or the moment */
export function decideCheckOut({
  attendee: { attendance, during, approved },
  now,
}: {
  readonly attendee: Pick<Attendee, 'attendance' | 'during' | 'approved'>;
  readonly now: Date;
}): Result<'already' | Date, Refusal<'attendance.not-here' | 'hours.approved'>> {
  if (attendance?.state === 'left') return ok('already');
  if (attendance?.state !== 'here') return refuse('attendance.not-here');
  if (approved) return refuse('hours.approved');
  return ok(now > later(during.until, FORGOTTEN_AFTER) ? during.until : now);
}
