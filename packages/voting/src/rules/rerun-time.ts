import type { TimeRange } from '@talka/kernel';

/** So that there is time for the keyholders to make another key, and for everyone to hear of it. */
const AHEAD_DAYS = 14;
const DAY = 86_400_000;

/** When a vote that is held again would be, unless its draft is changed: two weeks from now, for as long as before. */
export function rerunTime({ from, until }: TimeRange, now: Date): TimeRange {
  const begins = new Date(now.getTime() + AHEAD_DAYS * DAY);
  const ends = until && new Date(begins.getTime() + until.getTime() - from.getTime());
  return { from: begins, until: ends };
}
