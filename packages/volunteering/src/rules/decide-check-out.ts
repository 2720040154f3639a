import { HOUR, later, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Attendee } from '../attendance.js';

/** Whoever is checked out later than that after the end was forgotten, and left when the shift ended. */
const FORGOTTEN_AFTER = 6 * HOUR;

/** When did they leave? @returns `already`, or the moment */
export function decideCheckOut({
  attendee: { attendance, during },
  now,
}: {
  readonly attendee: Pick<Attendee, 'attendance' | 'during'>;
  readonly now: Date;
}): Result<'already' | Date, Refusal<'attendance.not-here'>> {
  if (attendance?.state === 'left') return ok('already');
  if (attendance?.state !== 'here') return refuse('attendance.not-here');
  return ok(now > later(during.until, FORGOTTEN_AFTER) ? during.until : now);
}
