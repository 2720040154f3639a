import { dayAfter, dayInRiga, momentOfClock, type Day } from '@talka/kernel';

/** Days in Riga, both of them in it. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Saturday and Sunday to come; on a Sunday, today alone. */
export function weekendFrom(now: Date): Days {
  const today = dayInRiga(now);
  const weekday = weekdayOf(today);
  const saturday = dayAfter(today, Math.max(0, 5 - weekday));
  return { first: saturday, last: dayAfter(today, 6 - weekday) };
}

export function weekOf(day: Day): Days {
  const first = dayAfter(day, -weekdayOf(day));
  return { first, last: dayAfter(first, 6) };
}

/** The whole weeks in which a month lies, as a sheet of a calendar shows it. */
export function sheetOf(day: Day): Days {
  const first = `${day.slice(0, 7)}-01`;
  const last = dayAfter(monthAfter(first), -1);
  return { first: weekOf(first).first, last: weekOf(last).last };
}

/** The first day of the month so many months on. */
export function monthAfter(day: Day, months = 1): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** From the first midnight to the one after the last day. */
export function momentsOf({ first, last }: Days): { readonly from: Date; readonly until: Date } | undefined {
  const from = momentOfClock({ day: first, time: '00:00' });
  const until = momentOfClock({ day: dayAfter(last), time: '00:00' });
  return from && until ? { from, until } : undefined;
}
