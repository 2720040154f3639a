import { describe, expect, it } from '@jest/globals';
import { fromIsoDate, noDate, toIsoDate } from './date-parts.js';

describe('a date typed in three parts', () => {
  it.each([
    [{ day: '4', month: '5', year: '1941' }, '1941-05-04'],
    [{ day: '04', month: '05', year: '1941' }, '1941-05-04'],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
  ])('%j is %s', (parts, iso) => {
    expect(toIsoDate(parts)).toBe(iso);
  });

  it.each([
    { day: '31', month: '6', year: '1941' },
    { day: '29', month: '2', year: '2023' },
    { day: '1', month: '13', year: '2000' },
    { day: '0', month: '1', year: '2000' },
    { day: '1', month: '1', year: '41' },
    { day: '', month: '1', year: '2000' },
    noDate,
  ])('%j is no date', (parts) => {
    expect(toIsoDate(parts)).toBeNull();
  });

  it('comes back as it went, without leading zeros', () => {
    expect(fromIsoDate('1941-05-04')).toEqual({ day: '4', month: '5', year: '1941' });
    expect(fromIsoDate('nonsense')).toEqual(noDate);
    expect(fromIsoDate(null)).toEqual(noDate);
  });
});
