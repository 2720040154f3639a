import { dayAfter, type Day } from '@talka/kernel';

/** What a day is to somebody who goes to school. */
export const DAY_KINDS = ['school-day', 'day-off-in-term', 'holiday'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/**
 * Holidays of every school year, as `MM-DD`, both days among them. The Cabinet names the dates of each year; since 2016 each of
 * its regulations has held at least these. Final examinations in June are left aside.
 */
const EVERY_YEAR: readonly (readonly [string, string])[] = [
  ['06-01', '08-31'],
  ['12-26', '12-31'],
  ['01-01', '01-01'],
];

interface SchoolBreak {
  readonly from: Day;
  readonly until: Day;
  readonly source: string;
}

/** The school year in which the Cabinet set a break, by the name of its regulation, and where the dates were read. */
const setFor = (year: string, read?: string): string =>
  `Noteikumi par ${year} mācību gada un mācību semestru sākuma un beigu laiku un brīvdienu laiku${read ? ` (${read})` : ''}`;

const IN_2024 = setFor('2024./2025.');
const IN_2025 = setFor(
  '2025./2026.',
  'adopted on 17 December 2024; dates as the ministry told them to la.lv that day',
);
const IN_2026 = setFor(
  '2026./2027.',
  'adopted on 16 December 2025; dates as told by rus.jauns.lv that day, article 687276',
);

/**
 * Further breaks as the Cabinet has set them, both days among them; each year adds its own. A break that is not written here
 * counts as school time: nobody young is asked for too much because a date is missing.
 */
const BREAKS: readonly SchoolBreak[] = [
  { from: '2024-10-21', until: '2024-10-25', source: IN_2024 },
  { from: '2024-12-23', until: '2025-01-03', source: IN_2024 },
  { from: '2025-10-20', until: '2025-10-24', source: IN_2025 },
  { from: '2025-12-22', until: '2026-01-02', source: IN_2025 },
  { from: '2026-03-09', until: '2026-03-13', source: IN_2025 },
  { from: '2026-10-19', until: '2026-10-23', source: IN_2026 },
  { from: '2026-12-21', until: '2027-01-01', source: IN_2026 },
  { from: '2027-03-08', until: '2027-03-12', source: IN_2026 },
];

/** The last day of which the breaks are known. What comes after is school time where it is not free every year. */
export const BREAKS_KNOWN_UNTIL: Day = '2027-08-31';

/** Public holidays that can fall on a school day. Likums „Par svētku, atceres un atzīmējamām dienām”, section 1. */
const PUBLIC_HOLIDAYS: readonly string[] = ['05-01', '05-04', '11-18', '12-24', '12-25'];
/** When these fall on a weekend, the Monday after is free. */
const MOVED_TO_MONDAY: readonly string[] = ['05-04', '11-18'];

export function dayKind(day: Day): DayKind {
  const inYear = day.slice(5);
  if (EVERY_YEAR.some(([from, until]) => from <= inYear && inYear <= until)) return 'holiday';
  if (BREAKS.some(({ from, until }) => from <= day && day <= until)) return 'holiday';
  return isWeekend(day) || isPublicHoliday(day) ? 'day-off-in-term' : 'school-day';
}

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** The Monday with which the week of this day begins. */
export const mondayOf = (day: Day): Day => dayAfter(day, -((weekday(day) + 6) % 7));

function isPublicHoliday(day: Day): boolean {
  if (PUBLIC_HOLIDAYS.includes(day.slice(5))) return true;
  if (weekday(day) === 1 && [1, 2].some((back) => MOVED_TO_MONDAY.includes(dayAfter(day, -back).slice(5)))) {
    return true;
  }
  const easter = easterOf(Number(day.slice(0, 4)));
  return day === dayAfter(easter, -2) || day === dayAfter(easter, 1);
}

/** Easter Sunday of the Gregorian calendar, after "A New York correspondent", Nature 13 (1876), 487. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  const date = (h - m + l + month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
