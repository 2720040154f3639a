import { clockOf, DAY, momentOfClock, ok, refuse, type Day, type Refusal, type Result } from '@talka/kernel';
import type { ShiftDraft } from '../event.js';
import { MOST_SHIFTS } from './tidy-event.js';

export type PlanRefusal = Refusal<'event.time-skipped' | 'event.time-missing'>;

/** The same shift on several days, as an organiser says it: by the clocks of Riga. */
export interface ShiftPlan {
  readonly role: string;
  readonly days: readonly Day[];
  /** `22:00` */
  readonly from: string;
  /** Not later than `from`: it ends on the day after. */
  readonly until: string;
  readonly places: number;
}

export const dayAfter = (day: Day, days = 1): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * Every so many days from one to another, both among them where they fall; none while a day is half typed. Of more than an
 * event can have shifts, one too many is enough to say so.
 */
export function daysEvery(first: Day, every: number, last: Day): Day[] {
  const days: Day[] = [];
  if (!isDay(first) || every <= 0) return days;
  for (let day = first; day <= last && days.length <= MOST_SHIFTS; day = dayAfter(day, every)) days.push(day);
  return days;
}

const isDay = (day: string): boolean => momentOfClock({ day, time: '12:00' }) !== undefined;

/**
 * The shifts of a plan. Their hours are those on the clock, so that a night in which clocks change has a shift that is an
 * hour shorter or longer; a time that the clocks skip is refused, and of one that comes twice the first is meant.
 */
export function planShifts({
  role,
  days,
  from,
  until,
  places,
}: ShiftPlan): Result<ShiftDraft[], PlanRefusal> {
  const shifts: ShiftDraft[] = [];
  for (const day of days) {
    const begins = momentOn(day, from);
    if (!begins.ok) return begins;
    const ends = momentOn(until > from ? day : dayAfter(day), until);
    if (!ends.ok) return ends;
    shifts.push({ role, places, during: { from: begins.value, until: ends.value } });
  }
  return ok(shifts);
}

/** The shifts that begin on a day, once more on others: at the same times by the clock. */
export function copyDay(
  shifts: readonly ShiftDraft[],
  day: Day,
  to: readonly Day[],
): Result<ShiftDraft[], PlanRefusal> {
  const copies: ShiftDraft[] = [];
  for (const shift of shifts) {
    const [begins, ends] = [clockOf(shift.during.from), clockOf(shift.during.until)];
    if (begins.day !== day) continue;
    const plan = { ...shift, days: to, from: begins.time, until: ends.time };
    const planned = planShifts(plan);
    if (!planned.ok) return planned;
    copies.push(...planned.value);
  }
  return ok(copies);
}

function momentOn(day: Day, time: string): Result<Date, PlanRefusal> {
  const moment = momentOfClock({ day, time });
  if (moment) return ok(moment);
  return /^\d{2}:\d{2}$/.test(time) && isDay(day)
    ? refuse('event.time-skipped', { day: day.split('-').reverse().join('.'), time })
    : refuse('event.time-missing');
}
