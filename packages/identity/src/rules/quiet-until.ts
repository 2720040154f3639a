import { clockOf, dayAfter, momentOfClock } from '@talka/kernel';
import type { QuietHours } from '../mail-groups.js';

/** Where the clocks skip the hour in which quiet ends, it ends when they have. */
const AFTER_THE_SKIPPED_HOUR = '04:00';

/**
 * When quiet hours are over, by the clocks of Riga; those that end earlier than they begin go over midnight.
 * @returns undefined when it is not quiet now
 */
export function quietUntil(quiet: QuietHours | null, now: Date): Date | undefined {
  if (quiet === null) return undefined;
  const { from, until } = quiet;
  const { day, time } = clockOf(now);
  const overMidnight = until <= from;
  const isQuiet = overMidnight ? time >= from || time < until : time >= from && time < until;
  if (!isQuiet) return undefined;
  const end = overMidnight && time >= from ? dayAfter(day) : day;
  return (
    momentOfClock({ day: end, time: until }) ?? momentOfClock({ day: end, time: AFTER_THE_SKIPPED_HOUR })
  );
}
