import { describe, expect, it } from '@jest/globals';
import { clockOf, isSkipped, momentOfClock } from './riga.js';

describe('a clock in Riga', () => {
  it('is two hours ahead of UTC in winter, three in summer', () => {
    expect(momentOfClock({ day: '2027-03-01', time: '09:00' })?.toISOString()).toBe(
      '2027-03-01T07:00:00.000Z',
    );
    expect(momentOfClock({ day: '2027-07-01', time: '09:00' })?.toISOString()).toBe(
      '2027-07-01T06:00:00.000Z',
    );
  });

  it('skips an hour in spring, and says so', () => {
    const missing = { day: '2027-03-28', time: '03:30' };
    expect(momentOfClock(missing)).toBeUndefined();
    expect(isSkipped(missing)).toBe(true);
    expect(momentOfClock({ day: '2027-03-28', time: '02:59' })?.toISOString()).toBe(
      '2027-03-28T00:59:00.000Z',
    );
    expect(momentOfClock({ day: '2027-03-28', time: '04:00' })?.toISOString()).toBe(
      '2027-03-28T01:00:00.000Z',
    );
  });

  it('shows an hour twice in autumn: its first time is meant', () => {
    expect(momentOfClock({ day: '2027-10-31', time: '03:30' })?.toISOString()).toBe(
      '2027-10-31T00:30:00.000Z',
    );
  });

  it('reads back what it shows, every hour of a year', () => {
    const start = Date.UTC(2027, 0, 1);
    const twice: string[] = [];
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const at = new Date(start + hour * 3_600_000);
      const back = momentOfClock(clockOf(at));
      if (back?.getTime() !== at.getTime()) twice.push(at.toISOString());
    }
    expect(twice).toEqual(['2027-10-31T01:00:00.000Z']);
  });

  it('is not read from half a date, nor from the thirtieth of February', () => {
    expect(momentOfClock({ day: '2027-03', time: '09:00' })).toBeUndefined();
    expect(momentOfClock({ day: '2027-02-30', time: '09:00' })).toBeUndefined();
  });
});
