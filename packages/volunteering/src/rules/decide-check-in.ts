import { DAY, HOUR, later, MINUTE, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Attendee, CheckInWay } from '../attendance.js';

/** From so long before the start, whoever comes can be received. */
export const OPENS_BEFORE = 2 * HOUR;
/** So long after the end, a pass may still be sent that a device without network read in time: a phone lies in a drawer over a weekend. */
export const SENT_WITHIN = 3 * DAY;

export type CheckInRefusal = Refusal<
  | 'attendance.given-up'
  | 'attendance.no-place'
  | 'attendance.too-early'
  | 'attendance.over'
  | 'attendance.late-unreal'
  | 'slot.cancelled'
>;

export interface CheckInFacts {
  readonly attendee: Pick<Attendee, 'standing' | 'slotState' | 'during' | 'attendance'>;
  readonly how: CheckInWay;
  /** Minutes after the start at which they came, where whoever writes it down says so. */
  readonly late: number | null;
  /** When a pass was read by a device that had no network then; null: now. It is the organiser's word, as minutes of lateness are. */
  readonly read: Date | null;
  readonly now: Date;
}

/**
 * When did they come? A pass shown again changes nothing, whatever became of the shift meanwhile; whoever was noted as not
 * having come, may still come. @returns `already`, or the moment
 */
export function decideCheckIn(facts: CheckInFacts): Result<'already' | Date, CheckInRefusal> {
  const { attendee, how, late, now } = facts;
  const read = facts.read && facts.read < now ? facts.read : now;
  const { from, until } = attendee.during;
  if (attendee.attendance && attendee.attendance.state !== 'no-show') return ok('already');
  if (attendee.slotState === 'cancelled') return refuse('slot.cancelled');
  if (attendee.standing === 'ended') return refuse('attendance.given-up');
  if (attendee.standing !== 'confirmed') return refuse('attendance.no-place');
  if (read < later(from, -OPENS_BEFORE))
    return refuse('attendance.too-early', { hours: OPENS_BEFORE / HOUR });
  if (late !== null) {
    const came = later(from, late * MINUTE);
    return came <= now && came < until ? ok(came) : refuse('attendance.late-unreal');
  }
  if (read < until && now < later(until, SENT_WITHIN)) return ok(read);
  // A list kept on paper, written down afterwards: whoever is on it came in time, unless it says otherwise.
  return how === 'pass' ? refuse('attendance.over') : ok(from);
}
