import { DAY, HOUR, later, MINUTE } from '@talka/kernel';
import { afterWakingHours } from './waking-hours.js';

/**
 * How long an offered place is kept. Where the start is far, for a day's waking hours; near it less, so that more people
 * can be asked; in the last hours by the clock, for then whoever wants to come is awake.
 */
const STEPS = [
  { before: 14 * DAY, wakingHours: 24 },
  { before: 3 * DAY, wakingHours: 12 },
  { before: DAY, wakingHours: 4 },
  { before: 6 * HOUR, wakingHours: 1 },
] as const;
const LAST_MINUTES = 15;
/** Later than so long before the start nobody is asked any more: they could not get there. */
export const ASKED_BEFORE = 30 * MINUTE;

/** @returns until when an offer made now is kept; undefined when it is too late to ask anybody */
export function offerUntil(now: Date, startsAt: Date): Date | undefined {
  const left = startsAt.getTime() - now.getTime();
  if (left < ASKED_BEFORE) return undefined;
  const step = STEPS.find(({ before }) => left >= before);
  const until = step ? afterWakingHours(now, step.wakingHours) : later(now, LAST_MINUTES * MINUTE);
  const latest = later(startsAt, -ASKED_BEFORE + LAST_MINUTES * MINUTE);
  return until < latest ? until : latest;
}
