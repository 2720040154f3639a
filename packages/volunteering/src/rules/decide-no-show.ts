import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Attendee } from '../attendance.js';

export type NoShowRefusal = Refusal<
  | 'attendance.given-up'
  | 'attendance.no-place'
  | 'attendance.not-begun'
  | 'attendance.is-here'
  | 'slot.cancelled'
>;

/** Did somebody stay away? Nobody can say so before the shift has begun. */
export function decideNoShow({
  attendee: { attendance, standing, slotState, during },
  now,
}: {
  readonly attendee: Pick<Attendee, 'attendance' | 'standing' | 'slotState' | 'during'>;
  readonly now: Date;
}): Result<'already' | 'no-show', NoShowRefusal> {
  if (attendance) return attendance.state === 'no-show' ? ok('already') : refuse('attendance.is-here');
  if (slotState === 'cancelled') return refuse('slot.cancelled');
  if (standing === 'ended') return refuse('attendance.given-up');
  if (standing !== 'confirmed') return refuse('attendance.no-place');
  return now < during.from ? refuse('attendance.not-begun') : ok('no-show');
}
