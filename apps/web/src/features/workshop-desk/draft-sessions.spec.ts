import { expect, it } from '@jest/globals';
import { withoutSession, withSessions, type DraftSession } from './draft-sessions.js';

const on = (day: number, catchUpFor: number | null = null): DraftSession => ({
  from: `2027-10-0${day}T15:00:00.000Z`,
  until: `2027-10-0${day}T17:00:00.000Z`,
  ...{ catchUpFor, places: 0 },
});
const rule = (...needed: number[]) => ({ percent: 80, needed, excused: 'apart' as const });

it('a session that is taken out takes along what made good for it, and is asked for by no certificate', () => {
  const draft = { sessions: [on(1), on(3), on(5), on(6, 1), on(7, 3)], completion: rule(1, 3) };
  expect(withoutSession(draft, 0)).toEqual({ sessions: [on(3), on(5), on(7, 2)], completion: rule(2) });
  expect(withoutSession({ ...draft, completion: null }, 3)).toEqual({
    sessions: [on(1), on(3), on(5), on(7, 3)],
    completion: null,
  });
});

it('a session that is put before others moves their numbers, and the same ones stay needed', () => {
  const draft = { sessions: [on(3), on(5), on(7, 2)], completion: rule(1) };
  expect(withSessions(draft, [on(1)])).toEqual({
    sessions: [on(1), on(3), on(5), on(7, 3)],
    completion: rule(2),
  });
});
