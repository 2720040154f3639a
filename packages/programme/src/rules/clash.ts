import { clockOf, DAY, dayInRiga } from '@talka/kernel';
import type { EventLanguage } from '../programme-event.js';

/** When something is on, for whom, and who plans it. */
export interface Gathering {
  readonly municipality: string;
  readonly from: Date;
  readonly until: Date;
  readonly languages: readonly EventLanguage[];
  readonly youngest: number | null;
  readonly oldest: number | null;
  /** Where it is held; null is beyond the municipalities. */
  readonly place: string | null;
}

/**
 * Two municipalities gather the same people on the same evening: both are on at once, or begin on the same day and go on into its
 * evening; there is an age for which both are, and a language that both speak, or one of them needs none; and whoever could go to
 * the one could go to the other. It is said to those who plan, and stops nobody. What is on for days clashes with nothing.
 * @param near the municipalities that are not far from where mine is held
 */
export const clashes = (mine: Gathering, other: Gathering, near: readonly string[]): boolean =>
  mine.municipality !== other.municipality &&
  isShort(mine) &&
  isShort(other) &&
  isSameEvening(mine, other) &&
  sharesAges(mine, other) &&
  sharesLanguage(mine, other) &&
  other.place !== null &&
  near.includes(other.place);

const isShort = ({ from, until }: Gathering): boolean => until.getTime() - from.getTime() < DAY;

const EVENING = '17:00';

function isSameEvening(a: Gathering, b: Gathering): boolean {
  if (a.from < b.until && b.from < a.until) return true;
  const day = dayInRiga(a.from);
  return (
    day === dayInRiga(b.from) &&
    [a, b].every(({ until }) => dayInRiga(until) > day || clockOf(until).time > EVENING)
  );
}

const sharesAges = (a: Gathering, b: Gathering): boolean =>
  (a.youngest ?? 0) <= (b.oldest ?? Infinity) && (b.youngest ?? 0) <= (a.oldest ?? Infinity);

const sharesLanguage = (a: Gathering, b: Gathering): boolean =>
  [a, b].some(({ languages }) => languages.includes('none')) ||
  a.languages.some((one) => b.languages.includes(one));
