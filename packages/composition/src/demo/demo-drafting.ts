import { clockOf, DAY, HOUR, later, momentOfClock } from '@talka/kernel';
import type { SessionDraft, WorkshopDraft } from '@talka/workshops';

export const MINUTE = 60_000;

/** A workshop of which nothing special is said. */
export const PLAIN = {
  translations: {},
  ...{ bring: '', area: null, youngest: null, oldest: null, price: 0, closesBefore: 0 },
  ...{ enrolment: 'course', completion: null, questions: [], after: [] },
} as const satisfies Partial<WorkshopDraft>;

/** So many hours from a moment on. */
export const session = (
  from: Date,
  hours: number,
  more: Partial<Pick<SessionDraft, 'catchUpFor' | 'places'>> = {},
): SessionDraft => ({
  during: { from, until: later(from, hours * HOUR) },
  ...{ catchUpFor: null, places: 0 },
  ...more,
});

/** By the clocks of Riga. */
export function onDay(now: Date, days: number, time: string): Date {
  const { day } = clockOf(later(now, days * DAY));
  const from = momentOfClock({ day, time });
  if (!from) throw new Error(`no ${time} on ${day}`);
  return from;
}
