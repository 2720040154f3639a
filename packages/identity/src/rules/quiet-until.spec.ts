import { describe, expect, it } from '@jest/globals';
import { quietUntil } from './quiet-until.js';

const until = (now: string, quiet = { from: '22:00', until: '07:00' }): string | undefined =>
  quietUntil(quiet, new Date(now))?.toISOString();

describe('quiet hours', () => {
  it.each([
    // Riga is three hours ahead in June.
    ['2027-06-02T18:59:00Z', undefined],
    ['2027-06-02T19:00:00Z', '2027-06-03T04:00:00.000Z'],
    ['2027-06-02T22:30:00Z', '2027-06-03T04:00:00.000Z'],
    ['2027-06-03T03:59:00Z', '2027-06-03T04:00:00.000Z'],
    ['2027-06-03T04:00:00Z', undefined],
    // Over the nights in which clocks change: an hour less, an hour more.
    ['2028-03-25T21:00:00Z', '2028-03-26T04:00:00.000Z'],
    ['2027-10-30T20:00:00Z', '2027-10-31T05:00:00.000Z'],
  ])('at %s are over at %s', (now, then) => expect(until(now)).toBe(then));

  it('may lie within a day, and end in an hour that the clocks skip', () => {
    const noon = { from: '12:00', until: '14:00' };
    expect(until('2027-06-02T10:00:00Z', noon)).toBe('2027-06-02T11:00:00.000Z');
    expect(until('2027-06-02T11:00:00Z', noon)).toBeUndefined();
    expect(until('2028-03-26T00:30:00Z', { from: '22:00', until: '03:30' })).toBe('2028-03-26T01:00:00.000Z');
  });

  it('are nobody’s who has not chosen them', () =>
    expect(quietUntil(null, new Date('2027-06-02T22:30:00Z'))).toBeUndefined());
});
