import {
  clockOf,
  done,
  HOUR,
  later,
  refuse,
  type Day,
  type Refusal,
  type Result,
  dayAfter,
} from '@talka/kernel';
import { atClock, minorLimits } from '../minor-rules.js';
import { dayKind, mondayOf } from '../school-year.js';
import type { Shift } from './decide-load.js';

export type MinorRefusal = Refusal<
  'minor.night' | 'minor.school-time' | 'minor.day-full' | 'minor.week-full'
>;

export interface MinorFacts {
  readonly birthDate: Day;
  readonly asked: Shift;
  /** What they have besides, here or elsewhere, from the Monday before on. */
  readonly others: readonly Shift[];
}

/**
 * May somebody not of age take a shift, beside what they have? Not at night, not while there is school, and of each day and
 * each week so many hours. Each day counts for itself, from midnight to midnight by the clocks of Riga: a shift over midnight
 * belongs to two, and the days on which clocks change have 23 and 25 hours. Whoever comes of age has no limits from that day on.
 */
export function decideMinor({ birthDate, asked, others }: MinorFacts): Result<undefined, MinorRefusal> {
  if (!minorLimits(birthDate, clockOf(asked.from).day)) return done;
  const all = [...others, asked];
  const days = daysOf(asked);
  for (const day of days) {
    const limits = minorLimits(birthDate, day);
    if (!limits) continue;
    const [morning, evening] = [
      { from: atClock(day, '00:00'), until: atClock(day, limits.night.until) },
      { from: atClock(day, limits.night.from), until: atClock(dayAfter(day), '00:00') },
    ];
    if (touch(asked, morning) || touch(asked, evening)) return refuse('minor.night', { ...limits.night });
    const kind = dayKind(day);
    const { school } = limits;
    const lessons = { from: atClock(day, school.from), until: atClock(day, school.until) };
    if (kind === 'school-day' && touch(asked, lessons)) return refuse('minor.school-time', { ...school });
    const hours = limits.hoursADay[kind];
    if (timeOn(day, all) > hours * HOUR) return refuse('minor.day-full', { hours });
  }
  for (const monday of new Set(days.map(mondayOf))) {
    const full = weekFull(birthDate, monday, all);
    if (full !== undefined) return refuse('minor.week-full', { hours: full });
  }
  return done;
}

/** The hours of a week that would be exceeded: those of its strictest days first. */
function weekFull(birthDate: Day, monday: Day, all: readonly Shift[]): number | undefined {
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap((at) => {
    const day = dayAfter(monday, at);
    const most = minorLimits(birthDate, day)?.hoursAWeek[dayKind(day)];
    return most === undefined ? [] : [{ most, time: timeOn(day, all) }];
  });
  const limits = [...new Set(days.map(({ most }) => most))].sort((a, b) => a - b);
  return limits.find(
    (limit) => days.reduce((sum, { most, time }) => sum + (most <= limit ? time : 0), 0) > limit * HOUR,
  );
}

function daysOf({ from, until }: Shift): Day[] {
  const last = clockOf(later(until, -1)).day;
  const days = [];
  for (let { day } = clockOf(from); day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

/** How much of a day is taken, in milliseconds; what two shifts share counts once. */
function timeOn(day: Day, shifts: readonly Shift[]): number {
  const [begins, ends] = [atClock(day, '00:00').getTime(), atClock(dayAfter(day), '00:00').getTime()];
  let [counted, sum] = [begins, 0];
  for (const { from, until } of [...shifts].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const [start, end] = [Math.max(from.getTime(), counted), Math.min(until.getTime(), ends)];
    sum += Math.max(end - start, 0);
    counted = Math.max(counted, end);
  }
  return sum;
}

const touch = (a: Shift, b: Shift): boolean => a.from < b.until && b.from < a.until;
