import type { HoursEntry, HoursShift } from '@talka/contracts';

/** What an organiser is about to approve of somebody. */
export interface HoursDraft {
  readonly on: boolean;
  readonly minutes: number;
  readonly reason: string;
}

/** Whoever is gone, or whose shift is over, is approved with what is proposed unless something else is said. */
export const draftOf = (
  { attendance, proposed }: Pick<HoursEntry, 'attendance' | 'proposed'>,
  { until }: Pick<HoursShift, 'until'>,
  now: number,
): HoursDraft => ({
  on: attendance.state === 'left' || Date.parse(until) <= now,
  minutes: proposed,
  reason: '',
});

const QUARTERS_OF_A_DAY = 96;

/** All that can be said of a day, in quarters of an hour. */
export const QUARTERS: readonly number[] = Array.from(
  { length: QUARTERS_OF_A_DAY + 1 },
  (_, quarter) => quarter * 15,
);
