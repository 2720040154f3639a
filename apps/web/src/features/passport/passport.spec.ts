import { describe, expect, it } from '@jest/globals';
import type { OwnHoursView } from '@talka/contracts';
import { approvedOf, byYear } from './by-year.js';

const helped = (from: string, minutes: number | null): OwnHoursView => ({
  ...{ shift: from, event: 1, title: 'Talka', municipality: 'ludzas-novads', organiser: 'Biedrība' },
  ...{ role: 'Soli', from, until: from, minutes },
});

describe('a passport', () => {
  const hours = [
    helped('2027-12-31T22:30:00.000Z', 60),
    helped('2027-12-31T21:30:00.000Z', 90),
    helped('2027-06-05T09:00:00.000Z', null),
  ];

  it('puts each shift into the year it began in, by the clocks of Riga', () => {
    expect(byYear(hours).map(({ year, minutes, hours: all }) => [year, minutes, all.length])).toEqual([
      ['2028', 60, 1],
      ['2027', 90, 2],
    ]);
  });

  it('counts what is approved, and nothing that waits', () => {
    expect(approvedOf(hours)).toBe(150);
    expect(approvedOf([])).toBe(0);
  });
});
