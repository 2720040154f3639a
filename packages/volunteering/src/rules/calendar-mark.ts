import type { HoldReason, Standing } from '@talka/registration';

/** What a calendar says of a shift, or of a session of a workshop: that it takes place, that it may, or that it does not. */
export type CalendarMark = 'confirmed' | 'tentative' | 'cancelled';

export interface CalendarFacts {
  readonly standing: Standing['state'];
  readonly why: HoldReason | null;
  /** The shift or session itself is called off. */
  readonly cancelled: boolean;
  /** Calendars were told of it before. */
  readonly told: boolean;
}

/**
 * How it stands in the calendar of whoever signed up. Waiting is nothing to keep an evening free for; what calendars were told
 * once they are also told the end of, since what only vanishes stays in many of them.
 * @returns undefined: it is not mentioned
 */
export function calendarMark({ standing, why, cancelled, told }: CalendarFacts): CalendarMark | undefined {
  if (!cancelled && standing === 'confirmed') return 'confirmed';
  if (!cancelled && standing === 'held' && (why === 'offer' || why === 'guardian')) return 'tentative';
  return told ? 'cancelled' : undefined;
}
