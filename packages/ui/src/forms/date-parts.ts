/** A date as it is being typed: any part may be empty or nonsense, and is kept as typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const noDate: DateParts = { day: '', month: '', year: '' };

/** ISO date (YYYY-MM-DD) of a finished, real date in the Gregorian calendar; null for anything else, such as 31 June. */
export function toIsoDate({ day, month, year }: DateParts): string | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // Date rolls 31 June over to 1 July; a date that does not survive the round trip is not in the calendar.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The parts of an ISO date; empty parts for anything that is not one. */
export function fromIsoDate(iso: string | null | undefined): DateParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!found) return noDate;
  const [, year = '', month = '', day = ''] = found;
  return { day: String(Number(day)), month: String(Number(month)), year };
}
