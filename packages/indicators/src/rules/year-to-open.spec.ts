import { expect, it } from '@jest/globals';
import { yearToOpen } from './year-to-open.js';

const counted = (year: number, takenAt: string) => ({ year, takenAt: `${takenAt}T03:00:00.000Z` });

it.each([
  ['is none where nothing was counted', [], undefined],
  ['is the only one', [counted(2027, '2027-02-03')], 2027],
  ['is last year’s in spring', [counted(2027, '2027-02-03'), counted(2026, '2027-02-03')], 2026],
  ['is this year’s in autumn', [counted(2027, '2027-09-03'), counted(2026, '2027-03-03')], 2027],
  [
    'is last year’s when nothing was counted since',
    [counted(2026, '2027-03-03'), counted(2025, '2026-03-03')],
    2026,
  ],
])('the year to open %s', (_, years, year) => {
  expect(yearToOpen(years)).toBe(year);
});
