import { describe, expect, it } from '@jest/globals';
import { HOUR, later, momentOfClock } from '@talka/kernel';
import fc from 'fast-check';
import { remindersDue } from '../index.js';

const at = (day: string, time: string): Date => {
  const moment = momentOfClock({ day, time });
  if (!moment) throw new Error(`no clock shows ${day} ${time}`);
  return moment;
};
const long = new Date('2027-01-01T00:00:00Z');
const shift = (day: string, time: string, signedUpAt = long) => ({ from: at(day, time), signedUpAt });
const due = (shifts: ReturnType<typeof shift>[], now: Date) =>
  remindersDue(shifts, now).map(({ kind, day, shifts: of }) => [kind, day, of.length]);

describe('somebody who has a place', () => {
  it.each([
    ['2027-06-04', '17:59', []],
    ['2027-06-04', '18:00', [['tomorrow', '2027-06-05', 2]]],
    ['2027-06-04', '20:59', [['tomorrow', '2027-06-05', 2]]],
    ['2027-06-04', '21:00', []],
    ['2027-06-05', '07:59', []],
    ['2027-06-05', '08:00', [['soon', '2027-06-05', 2]]],
    ['2027-06-05', '09:00', []],
    // The second of a day is said with the first; there is one reminder a day.
    ['2027-06-05', '13:00', [['soon', '2027-06-05', 1]]],
  ])('is reminded on %s at %s of what is due then', (day, time, expected) =>
    expect(due([shift('2027-06-05', '09:00'), shift('2027-06-05', '15:00')], at(day, time))).toEqual(
      expected,
    ),
  );

  it('is reminded over the nights when clocks change', () => {
    expect(due([shift('2027-03-28', '10:00')], at('2027-03-27', '18:30'))).toEqual([
      ['tomorrow', '2027-03-28', 1],
    ]);
    expect(due([shift('2027-10-31', '10:00')], at('2027-10-31', '08:00'))).toEqual([
      ['soon', '2027-10-31', 1],
    ]);
  });

  it('is not reminded of what they have just signed up for, nor of what has begun', () => {
    const now = at('2027-06-04', '18:30');
    expect(due([shift('2027-06-05', '09:00', later(now, -HOUR))], now)).toEqual([]);
    expect(due([shift('2027-06-04', '18:30')], now)).toEqual([]);
  });

  it('is reminded in the evening of an early shift they signed up for late, since the morning is too late', () => {
    const early = shift('2027-06-05', '08:00', at('2027-06-04', '19:30'));
    const later_ = shift('2027-06-05', '09:00', at('2027-06-04', '19:30'));
    expect(due([early], at('2027-06-04', '19:59'))).toEqual([]);
    expect(due([early, later_], at('2027-06-04', '20:00'))).toEqual([['tomorrow', '2027-06-05', 1]]);
    // The other one is reminded of in the morning.
    expect(due([later_], at('2027-06-05', '08:00'))).toEqual([['soon', '2027-06-05', 1]]);
  });

  it('is never reminded of what has begun, nor sooner than two hours or an evening before', () => {
    const moment = fc
      .integer({ min: 0, max: 400 * 24 * 60 })
      .map((minute) => later(at('2027-01-10', '00:00'), minute * 60_000));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 6 }), moment, (begins, now) => {
        const shifts = begins
          .sort((a, b) => a.getTime() - b.getTime())
          .map((from) => ({ from, signedUpAt: long }));
        for (const { kind, shifts: of } of remindersDue(shifts, now)) {
          const [first] = of;
          const wait = (first?.from.getTime() ?? 0) - now.getTime();
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual((kind === 'soon' ? 2 : 31) * HOUR);
        }
      }),
    );
  });
});
