import { MINUTE, type TimeRange } from '@talka/kernel';
import type { Attendance } from '../attendance.js';

/** Hours are told in quarters. */
export const QUARTER = 15;

/**
 * How long somebody helped, in minutes: from when they came, or the start if they came before it, until they left, or the end if
 * that was earlier or nobody noted it. Rounded to the nearest quarter of an hour, half a quarter up. Instants are counted, not
 * clocks: a night in which clocks change is as long as it was. What was done beyond the shift, an organiser adds.
 */
export function proposeHours({
  attendance: { state, cameAt, leftAt },
  during: { from, until },
}: {
  readonly attendance: Attendance;
  readonly during: TimeRange & { readonly until: Date };
}): number {
  if (state === 'no-show' || !cameAt) return 0;
  const begun = Math.max(cameAt.getTime(), from.getTime());
  const ended = Math.min(leftAt?.getTime() ?? until.getTime(), until.getTime());
  return Math.max(Math.round((ended - begun) / MINUTE / QUARTER), 0) * QUARTER;
}
