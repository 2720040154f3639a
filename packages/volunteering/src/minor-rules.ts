import { ageOn, momentOfClock, type Day } from '@talka/kernel';
import type { DayKind } from './school-year.js';

/** What somebody not of age may give of their time; hours, and times by the clocks of Riga. */
export interface MinorLimits {
  /** Of people younger than this, in years. */
  readonly under: number;
  readonly hoursADay: Readonly<Record<DayKind, number>>;
  /** From Monday to Sunday: what is done on days of a kind, and on kinds that allow less, is counted together. */
  readonly hoursAWeek: Readonly<Record<DayKind, number>>;
  readonly night: Clocks;
}

/** From one time to another; a night goes over midnight. */
export interface Clocks {
  readonly from: string;
  readonly until: string;
}

export interface MinorRules {
  /** They apply to days from this one on, until the next entry's. */
  readonly since: Day;
  readonly source: readonly string[];
  /** When there is school on a school day. */
  readonly school: Clocks;
  /** Youngest first. */
  readonly limits: readonly MinorLimits[];
}

/** Of age: no limits beyond those of everybody. */
export const OF_AGE = 18;

/**
 * Brīvprātīgā darba likums lets minors help outside the time they learn, in what harms neither health nor safety, and names no
 * hours. So the hours are those the law has for young people at work: they bind employers, and are our guard-rail. Whoever
 * is under 16 counts as going to basic school. Time at school and at work may be seven hours a day and 35 a week together:
 * with five hours of lessons a day, that leaves two on a school day, and ten in its week.
 */
export const MINOR_RULES: readonly MinorRules[] = [
  {
    since: '2016-01-01',
    source: [
      'Brīvprātīgā darba likums, section 4 (https://likumi.lv/ta/id/275061)',
      'Darba likums, sections 37, 132 and 138 (https://likumi.lv/ta/id/26019)',
    ],
    school: { from: '08:00', until: '15:00' },
    limits: [
      {
        under: 15,
        hoursADay: { 'school-day': 2, 'day-off-in-term': 2, holiday: 4 },
        hoursAWeek: { 'school-day': 10, 'day-off-in-term': 10, holiday: 20 },
        night: { from: '20:00', until: '06:00' },
      },
      {
        under: 16,
        hoursADay: { 'school-day': 2, 'day-off-in-term': 2, holiday: 7 },
        hoursAWeek: { 'school-day': 10, 'day-off-in-term': 10, holiday: 35 },
        night: { from: '20:00', until: '06:00' },
      },
      {
        under: OF_AGE,
        hoursADay: { 'school-day': 2, 'day-off-in-term': 7, holiday: 7 },
        hoursAWeek: { 'school-day': 10, 'day-off-in-term': 10, holiday: 35 },
        night: { from: '22:00', until: '06:00' },
      },
    ],
  },
];

/** What holds for somebody on a day, by the age they have on it. @returns undefined once they are of age */
export function minorLimits(
  birthDate: Day,
  day: Day,
): (MinorLimits & Pick<MinorRules, 'school'>) | undefined {
  const age = ageOn(birthDate, atClock(day, '12:00'));
  const rules = MINOR_RULES.findLast(({ since }) => since <= day);
  const limits = rules?.limits.find(({ under }) => age < under);
  return rules && limits && { ...limits, school: rules.school };
}

/** A time by the clock that no night of a clock change skips. */
export function atClock(day: Day, time: string): Date {
  const at = momentOfClock({ day, time });
  if (!at) throw new Error(`no ${time} on ${day}`);
  return at;
}
