import { clockOf, dayAfter, momentOfClock } from '@talka/kernel';
import { noticesOf, type Pace } from '../mail-groups.js';

/** When people are awake, and before the day begins. Clocks in Riga change at night. */
const HOUR_OF_DIGESTS = '08:00';
const MONDAY = 1;

/** Nothing else is written of these: even at once, the mail is made from the notice. The others have mails of their own. */
const WITHOUT_OWN_MAIL: ReadonlySet<string> = new Set([
  ...noticesOf('discussion'),
  ...['idea.suggested', 'idea.suggestion-accepted', 'idea.suggestion-declined'],
  ...['idea.merge-proposed', 'idea.merge-declined', 'idea.merged'],
  ...['idea.selected', 'idea.not-selected', 'idea.delivery-started'],
]);

/**
 * When a digest is due that tells of a kind of notices that comes now; by the clocks of Riga, each morning at eight or each Monday.
 * @returns undefined when no digest has to tell of it
 */
export function digestDue(kind: string, pace: Pace, now: Date): Date | undefined {
  if (pace === 'never') return undefined;
  if (pace === 'now') return WITHOUT_OWN_MAIL.has(kind) ? now : undefined;
  return nextMorning(pace, now);
}

/**
 * When somebody's browsers tell of what happens now: at once, or quietly with the rest of the same morning or Monday.
 * @returns undefined when they do not
 */
export function pushDue(pace: Pace, now: Date): Date | undefined {
  if (pace === 'never') return undefined;
  return pace === 'now' ? now : nextMorning(pace, now);
}

function nextMorning(pace: 'daily' | 'weekly', now: Date): Date | undefined {
  const { day, time } = clockOf(now);
  const next = time < HOUR_OF_DIGESTS ? day : dayAfter(day);
  const on = pace === 'daily' ? next : dayAfter(next, (MONDAY - weekday(next) + 7) % 7);
  return momentOfClock({ day: on, time: HOUR_OF_DIGESTS });
}

const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Whether the mails of all these kinds are made of notices. */
export const comesInDigest = (kinds: readonly string[], pace: Pace): boolean =>
  pace === 'daily' ||
  pace === 'weekly' ||
  (pace === 'now' && kinds.length > 0 && kinds.every((kind) => WITHOUT_OWN_MAIL.has(kind)));

/**
 * When a notice comes to sight on the site: at once, or with those of the same morning or Monday.
 * @param quiet when quiet hours are over, if it is quiet now
 * @returns undefined: never
 */
export function shownFrom(pace: Pace, quiet: Date | undefined, now: Date): Date | undefined {
  if (pace === 'never') return undefined;
  const due = pace === 'now' ? now : nextMorning(pace, now);
  return due && quiet && quiet > due ? quiet : due;
}
