import { expect, it } from '@jest/globals';
import { concernedBy, sessionsOf } from './sessions.js';

it('a session that changes concerns the course and whoever comes to it alone, each once', () => {
  const enrolled = [
    { person: 'anna', session: null },
    { person: 'juris', session: null },
    { person: 'zane', session: 2 },
    // Has a place in the course, and waits for another time of it.
    { person: 'juris', session: 3 },
  ];
  expect(concernedBy(enrolled, { number: 2, catchUpFor: null })).toBe(3);
  expect(concernedBy(enrolled, { number: 1, catchUpFor: null })).toBe(2);
  expect(concernedBy(enrolled, { number: 3, catchUpFor: 1 })).toBe(1);
});

it('a session has its own time', () => {
  const times = (day: number) => ({
    ...{ from: `2027-09-0${day}T15:00:00.000Z`, until: `2027-09-0${day}T17:00:00.000Z` },
    ...{ catchUpFor: null, places: 0 },
  });
  const state = { cancelled: false, slot: null };
  const draft = { sessions: [times(1), times(2)] };
  const sessions = [
    { id: 'a', number: 1, ...state },
    { id: 'b', number: 2, ...state },
  ];
  const found = sessionsOf({ draft, sessions } as unknown as Parameters<typeof sessionsOf>[0]);
  expect(found.map(({ id, from }) => [id, from])).toEqual([
    ['a', times(1).from],
    ['b', times(2).from],
  ]);
});
