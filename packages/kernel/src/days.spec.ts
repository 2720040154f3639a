import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysEvery, timesOn } from './index.js';

describe('days that repeat', () => {
  it('are every so many, over the turn of a month', () => {
    expect(daysEvery('2027-10-29', 1, '2027-11-01', 600)).toEqual([
      ...['2027-10-29', '2027-10-30', '2027-10-31', '2027-11-01'],
    ]);
    expect(daysEvery('2027-02-27', 7, '2027-03-14', 600)).toEqual(['2027-02-27', '2027-03-06', '2027-03-13']);
    expect(daysEvery('2027-03-02', 1, '2027-03-01', 600)).toEqual([]);
    expect(daysEvery('2027-03-01', 0, '2027-03-02', 600)).toEqual([]);
  });

  it('are none while a day is half typed, and no more than one too many', () => {
    expect(daysEvery('', 1, '', 600)).toEqual([]);
    expect(daysEvery('2002-03-01', 1, '2027-03-01', 600)).toHaveLength(601);
    expect(timesOn({ days: [''], from: '22:00', until: '06:00' })).toMatchObject({
      refusal: { code: 'time.missing' },
    });
  });

  it('go on over the end of a year, and over days on which clocks change', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2027-03-27', 2)).toBe('2027-03-29');
  });
});
