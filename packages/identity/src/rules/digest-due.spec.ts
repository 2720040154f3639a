import { describe, expect, it } from '@jest/globals';
import { digestDue, pushDue, shownFrom } from './digest-due.js';

const due = (pace: 'daily' | 'weekly', now: string): string | undefined =>
  digestDue('idea.published', pace, new Date(now))?.toISOString();

describe('a digest is due', () => {
  it.each([
    // Riga is three hours ahead in June: eight there is five.
    ['2027-06-02T04:59:59Z', '2027-06-02T05:00:00.000Z'],
    ['2027-06-02T05:00:00Z', '2027-06-03T05:00:00.000Z'],
    ['2027-06-02T22:30:00Z', '2027-06-03T05:00:00.000Z'],
    // Over the night in which clocks go forward, and back.
    ['2028-03-25T20:00:00Z', '2028-03-26T05:00:00.000Z'],
    ['2027-10-30T20:00:00Z', '2027-10-31T06:00:00.000Z'],
  ])('in the morning after %s', (now, then) => expect(due('daily', now)).toBe(then));

  it.each([
    ['2027-06-02T12:00:00Z', '2027-06-07T05:00:00.000Z'],
    ['2027-06-06T20:00:00Z', '2027-06-07T05:00:00.000Z'],
    ['2027-06-07T04:00:00Z', '2027-06-07T05:00:00.000Z'],
    ['2027-06-07T05:00:00Z', '2027-06-14T05:00:00.000Z'],
  ])('on the Monday after %s', (now, then) => expect(due('weekly', now)).toBe(then));

  it('at once only of what has no mail of its own, and never of what nobody wants', () => {
    const now = new Date('2027-06-02T12:00:00Z');
    for (const kind of ['idea.commented', 'idea.merged', 'idea.suggestion-accepted', 'idea.selected']) {
      expect(digestDue(kind, 'now', now)).toBe(now);
      expect(digestDue(kind, 'never', now)).toBeUndefined();
    }
    expect(digestDue('idea.published', 'now', now)).toBeUndefined();
  });
});

it('a browser tells at once, or with the digest of the morning or Monday, or not', () => {
  const now = new Date('2027-06-02T20:00:00Z');
  expect(pushDue('now', now)).toBe(now);
  expect(pushDue('daily', now)).toEqual(new Date('2027-06-03T05:00:00Z'));
  expect(pushDue('weekly', now)).toEqual(new Date('2027-06-07T05:00:00Z'));
  expect(pushDue('never', now)).toBeUndefined();
});

it('a notice comes to sight with its digest, but not while it is quiet', () => {
  const [now, over] = [new Date('2027-06-02T20:00:00Z'), new Date('2027-06-03T06:00:00Z')];
  expect(shownFrom('now', undefined, now)).toBe(now);
  expect(shownFrom('now', over, now)).toBe(over);
  expect(shownFrom('daily', undefined, now)).toEqual(new Date('2027-06-03T05:00:00Z'));
  expect(shownFrom('daily', over, now)).toBe(over);
  expect(shownFrom('weekly', over, now)).toEqual(new Date('2027-06-07T05:00:00Z'));
  expect(shownFrom('never', over, now)).toBeUndefined();
});
