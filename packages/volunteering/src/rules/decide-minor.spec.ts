import { describe, expect, it } from '@jest/globals';
import { clockOf, HOUR, later, MINUTE } from '@talka/kernel';
import fc from 'fast-check';
import { atClock, minorLimits } from '../minor-rules.js';
import { BREAKS_KNOWN_UNTIL, dayKind, easterOf, mondayOf } from '../school-year.js';
import type { Shift } from './decide-load.js';
import { decideMinor } from './decide-minor.js';

/** Somebody so old on every day of 2027, and when that is not said, fourteen. */
const born = (age = 14): string => `${2027 - age}-01-01`;
const shift = (begins: string, hours: number): Shift => {
  const from = atClock(begins.slice(0, 10), begins.slice(11));
  return { from, until: later(from, hours * HOUR) };
};
const code = (birthDate: string, asked: Shift, others: readonly Shift[] = []): string => {
  const decided = decideMinor({ birthDate, asked, others });
  return decided.ok
    ? 'ok'
    : `${decided.refusal.code} ${Object.values(decided.refusal.params ?? {}).join('–')}`;
};

// 2027-05-12 is a Wednesday, 2027-07-07 too.
describe('a shift for somebody not of age', () => {
  it.each([
    ['after school', 14, '2027-05-12 16:00', 2, 'ok'],
    ['for longer after school', 14, '2027-05-12 16:00', 3, 'minor.day-full 2'],
    ['while there is school', 17, '2027-05-12 14:30', 2, 'minor.school-time 08:00–15:00'],
    ['on a Saturday in term', 14, '2027-05-15 10:00', 3, 'minor.day-full 2'],
    ['on a Saturday in term, at sixteen', 16, '2027-05-15 10:00', 7, 'ok'],
    ['on the fourth of May', 17, '2027-05-04 09:00', 6, 'ok'],
    ['on the Monday after Easter', 17, '2027-03-29 09:00', 6, 'ok'],
    ['in summer', 14, '2027-07-07 10:00', 4, 'ok'],
    ['in summer, for longer', 14, '2027-07-07 10:00', 5, 'minor.day-full 4'],
    ['in summer, at fifteen', 15, '2027-07-07 10:00', 7, 'ok'],
    ['until eight in the evening', 15, '2027-07-07 18:00', 2, 'ok'],
    ['until half past eight', 15, '2027-07-07 18:30', 2, 'minor.night 20:00–06:00'],
    ['until half past eight, at sixteen', 16, '2027-07-07 18:30', 2, 'ok'],
    [
      'over midnight, which ends before its hour of night',
      17,
      '2027-07-07 19:00',
      6,
      'minor.night 22:00–06:00',
    ],
    ['early in the morning', 17, '2027-07-07 05:30', 2, 'minor.night 22:00–06:00'],
    ['over midnight, of age', 18, '2027-07-07 19:00', 6, 'ok'],
  ])('%s', (_, age, begins, hours, answer) => expect(code(born(age), shift(begins, hours))).toBe(answer));

  it('is counted with what they have elsewhere, that day and that week, from Monday to Sunday', () => {
    const days = ['05', '06', '07', '08', '09'].map((day) => shift(`2027-07-${day} 10:00`, 4));
    expect(code(born(), shift('2027-07-05 17:00', 1), days)).toBe('minor.day-full 4');
    expect(code(born(), shift('2027-07-11 17:00', 1), days)).toBe('minor.week-full 20');
    expect(code(born(), shift('2027-07-12 17:00', 1), days)).toBe('ok');
  });

  it('counts the days of term in a week that is half holiday by their own measure', () => {
    const summer = ['01', '02', '03', '04'].map((day) => shift(`2027-06-${day} 10:00`, 4));
    expect(code(born(), shift('2027-05-31 16:00', 2), summer)).toBe('ok');
    const seventeen = (begins: string, hours: number, others: Shift[]) =>
      code(born(17), shift(begins, hours), others);
    const term = [shift('2027-08-31 10:00', 7), shift('2027-09-04 10:00', 6), shift('2027-09-01 16:00', 2)];
    expect(seventeen('2027-09-02 16:00', 2, term)).toBe('ok');
    expect(seventeen('2027-09-05 16:00', 1, [...term, shift('2027-09-02 16:00', 2)])).toBe(
      'minor.week-full 10',
    );
  });

  it('has no limits from the day on which they come of age', () => {
    expect(code('2009-07-08', shift('2027-07-07 20:00', 2))).toBe('ok');
    expect(code('2009-07-08', shift('2027-07-07 20:00', 3))).toBe('minor.night 22:00–06:00');
    expect(code('2009-07-08', shift('2027-07-08 00:00', 9))).toBe('ok');
  });
});

describe('a school year', () => {
  it('knows holidays, days off and school days', () => {
    expect([2024, 2027, 2038].map(easterOf)).toEqual(['2024-03-31', '2027-03-28', '2038-04-25']);
    expect(['2026-03-11', '2027-06-01', '2027-12-27'].map(dayKind)).toEqual([
      'holiday',
      'holiday',
      'holiday',
    ]);
    // The eighteenth of November 2028 is a Saturday, so that Monday is free.
    expect(['2028-11-20', '2027-03-26', '2027-05-15'].map(dayKind)).toEqual(Array(3).fill('day-off-in-term'));
    expect(['2028-11-21', '2027-03-25', '2027-05-14'].map(dayKind)).toEqual(Array(3).fill('school-day'));
  });

  it('knows the breaks of 2026/2027 to the day', () => {
    const kinds = (...days: string[]) => days.map(dayKind);
    const aroundBreak = ['school-day', 'holiday', 'holiday', 'school-day'];
    expect(kinds('2026-10-16', '2026-10-19', '2026-10-23', '2026-10-26')).toEqual(aroundBreak);
    expect(kinds('2026-12-18', '2026-12-21', '2027-01-01', '2027-01-04')).toEqual(aroundBreak);
    expect(kinds('2027-03-05', '2027-03-08', '2027-03-12', '2027-03-15')).toEqual(aroundBreak);
  });

  it('counts breaks nobody has set yet as school time, and summer and New Year alone as free', () => {
    expect(BREAKS_KNOWN_UNTIL).toBe('2027-08-31');
    expect(['2027-10-20', '2027-12-22', '2028-01-03', '2028-03-15'].map(dayKind)).toEqual(
      Array(4).fill('school-day'),
    );
    expect(['2027-12-27', '2028-07-12'].map(dayKind)).toEqual(Array(2).fill('holiday'));
  });
});

const shown = new Map<number, ReturnType<typeof clockOf>>();
/** Remembered: the same minutes are asked for again and again. */
const clockAt = (at: number): ReturnType<typeof clockOf> => {
  const known = shown.get(at) ?? clockOf(new Date(at));
  shown.set(at, known);
  return known;
};

/** Minute by minute, by what the clock of each shows. */
function counted(birthDate: string, asked: Shift, others: readonly Shift[]): string {
  const perDay = new Map<string, number>();
  const minutes = new Set<number>();
  for (const { from, until } of [...others, asked])
    for (let at = from.getTime(); at < until.getTime(); at += MINUTE) minutes.add(at);
  for (const at of minutes) {
    const { day } = clockAt(at);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const faults = new Set<string>();
  for (let at = asked.from.getTime(); at < asked.until.getTime(); at += MINUTE) {
    const { day, time } = clockAt(at);
    const limits = minorLimits(birthDate, day);
    if (!limits) continue;
    const kind = dayKind(day);
    if (time >= limits.night.from || time < limits.night.until) faults.add('minor.night');
    if (kind === 'school-day' && time >= limits.school.from && time < limits.school.until)
      faults.add('minor.school-time');
    if ((perDay.get(day) ?? 0) > limits.hoursADay[kind] * 60) faults.add('minor.day-full');
    const week = [...perDay].filter(([other]) => mondayOf(other) === mondayOf(day));
    for (const limit of [10, 20, 35]) {
      const within = week.filter(([other]) => {
        const most = minorLimits(birthDate, other)?.hoursAWeek[dayKind(other)];
        return most !== undefined && most <= limit;
      });
      if (within.reduce((sum, [, count]) => sum + count, 0) > limit * 60) faults.add('minor.week-full');
    }
  }
  return [...faults].join(' ');
}

describe('over midnight, weeks and both nights in which clocks change', () => {
  // The last Sundays of March and October 2027, the end of a school year, and New Year.
  const around = fc.constantFrom('2027-03-27', '2027-10-30', '2027-05-29', '2027-12-30', '2027-08-30');
  const some = (from: string, length: number) =>
    fc
      .record({ at: fc.integer({ min: 0, max: 5 * 24 * 2 }), half: fc.integer({ min: 1, max: length }) })
      .map(({ at, half }): Shift => {
        const begins = later(atClock(from, '00:00'), at * 30 * MINUTE);
        return { from: begins, until: later(begins, half * 30 * MINUTE) };
      });
  const asked = around.chain((from) =>
    fc.record({ asked: some(from, 20), others: fc.array(some(from, 10), { maxLength: 4 }) }),
  );
  const births = fc.constantFrom(
    born(13),
    born(14),
    born(15),
    born(16),
    born(17),
    '2009-03-28',
    '2012-10-31',
  );

  it('is decided as minutes counted one by one decide it', () => {
    fc.assert(
      fc.property(asked, births, ({ asked: one, others }, birthDate) => {
        const decided = decideMinor({ birthDate, asked: one, others });
        const faults = counted(birthDate, one, others);
        if (decided.ok) expect(faults).toBe('');
        else expect(faults.split(' ')).toContain(decided.refusal.code);
      }),
      { numRuns: 300 },
    );
  });
});
