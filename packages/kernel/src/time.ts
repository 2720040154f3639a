/** A half-open stretch of time: `from` belongs to it, `until` does not; a missing end is open. */
export interface TimeRange {
  readonly from: Date;
  readonly until: Date | null;
}

export const contains = (range: TimeRange, at: Date): boolean =>
  range.from.getTime() <= at.getTime() && (range.until === null || at.getTime() < range.until.getTime());

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

/** A calendar day without a time, `YYYY-MM-DD`: birth dates are days, not moments. */
export type Day = string;

/**
 * Completed years of life on a day, counted in Europe/Riga where the rules apply.
 * Someone born on 29 February comes of age on 1 March in common years.
 */
export function ageOn(birth: Day, at: Date): number {
  const [by, bm, bd] = birth.split('-').map(Number) as [number, number, number];
  const [y, m, d] = dayInRiga(at).split('-').map(Number) as [number, number, number];
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}

const riga = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const dayInRiga = (at: Date): Day => riga.format(at);

/** True for a real calendar day (no 31 February) between 1900 and 2200. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text) &&
    Number(match[1]) >= 1900 &&
    Number(match[1]) <= 2200
  );
}
