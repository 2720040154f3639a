import type { ShiftView } from '@talka/contracts';
import { clockOf, momentOfClock } from '@talka/kernel';

/** Two weeks are seen at once: seven to a line, which a phone has room for. */
export const DAYS = 14;

/** A day by the clocks of Riga: `2027-03-28`. */
export type Day = string;

export const dayOf = (at: Date | string): Day => clockOf(at).day;

export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Sunday is 0. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Noon there: a moment of the day, whatever the clocks did in its night. */
export const noonOf = (day: Day): Date => momentOfClock({ day, time: '12:00' }) ?? new Date(`${day}T10:00Z`);

const midnight = (day: Day): string =>
  (momentOfClock({ day, time: '00:00' }) ?? new Date(`${day}T00:00Z`)).toISOString();

/** The days shown from one on, and the moments between which their shifts begin. */
export const windowFrom = (first: Day) => ({
  days: Array.from({ length: DAYS }, (_, at) => addDays(first, at)),
  from: midnight(first),
  until: midnight(addDays(first, DAYS)),
});

/** The first day shown: what the address asks for, if it is a day, and never one that is over. */
export function firstDay(asked: string | null, now: Date): Day {
  const today = dayOf(now);
  return asked !== null && isDay(asked) && asked > today ? asked : today;
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOfClock({ day: text, time: '12:00' }) !== undefined;

/** By day, how many places are left; a day without shifts is not in it. */
export function freeByDay(shifts: readonly ShiftView[]): ReadonlyMap<Day, number> {
  const free = new Map<Day, number>();
  for (const shift of shifts) free.set(dayOf(shift.from), (free.get(dayOf(shift.from)) ?? 0) + shift.free);
  return free;
}

/** The day a reader begins with: the first on which somebody is wanted, else the first with shifts, else the first. */
export function dayToShow(asked: string | null, days: readonly Day[], free: ReadonlyMap<Day, number>): Day {
  const chosen = days.find((day) => day === asked);
  const wanted = days.find((day) => (free.get(day) ?? 0) > 0);
  return chosen ?? wanted ?? days.find((day) => free.has(day)) ?? days[0] ?? '';
}
