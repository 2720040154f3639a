import { ok, refuse, type Refusal, type Result } from './result.js';
import { momentOfClock } from './riga.js';
import { DAY, type Day, type TimeRange } from './time.js';

export type ClockRefusal = Refusal<'time.skipped' | 'time.missing'>;

export const dayAfter = (day: Day, days = 1): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * Every so many days from one to another, both among them where they fall; none while a day is half typed. Of more than `most`,
 * one too many is enough to say so.
 */
export function daysEvery(first: Day, every: number, last: Day, most: number): Day[] {
  const days: Day[] = [];
  if (!isOnClocks(first) || every <= 0) return days;
  for (let day = first; day <= last && days.length <= most; day = dayAfter(day, every)) days.push(day);
  return days;
}

/** The same hours on several days, as somebody says it: by the clocks of Riga. */
export interface ClockPlan {
  readonly days: readonly Day[];
  /** `22:00` */
  readonly from: string;
  /** Not later than `from`: it ends on the day after. */
  readonly until: string;
}

/**
 * The times of a plan, one for each day. Their hours are those on the clock, so that a night in which clocks change is an hour
 * shorter or longer; a time that the clocks skip is refused, and of one that comes twice the first is meant.
 */
export function timesOn({
  days,
  from,
  until,
}: ClockPlan): Result<(TimeRange & { readonly until: Date })[], ClockRefusal> {
  const times: (TimeRange & { readonly until: Date })[] = [];
  for (const day of days) {
    const begins = momentOn(day, from);
    if (!begins.ok) return begins;
    const ends = momentOn(until > from ? day : dayAfter(day), until);
    if (!ends.ok) return ends;
    times.push({ from: begins.value, until: ends.value });
  }
  return ok(times);
}

export function momentOn(day: Day, time: string): Result<Date, ClockRefusal> {
  const moment = momentOfClock({ day, time });
  if (moment) return ok(moment);
  return /^\d{2}:\d{2}$/.test(time) && isOnClocks(day)
    ? refuse('time.skipped', { day: day.split('-').reverse().join('.'), time })
    : refuse('time.missing');
}

const isOnClocks = (day: string): boolean => momentOfClock({ day, time: '12:00' }) !== undefined;
