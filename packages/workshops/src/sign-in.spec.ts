import { expect, it } from '@jest/globals';
import { sessionId } from './fact.js';
import { decideSignIn, isPlaceIn } from './rules/decide-sign-in.js';
import type { WorkshopSession } from './workshop.js';

const during = { from: new Date('2027-09-01T15:00:00Z'), until: new Date('2027-09-01T17:00:00Z') };
const session = (id: string, isCancelled: boolean): WorkshopSession => ({
  ...{ id: sessionId(id), number: 1, during, isCancelled, catchUpFor: null, places: 0, slot: null },
});
const sessions = [session('held', false), session('off', true)];

it.each([
  ['published', 'held', undefined],
  ['closed', 'held', undefined],
  ['published', 'off', 'workshop.session-off'],
  ['published', 'of another', 'workshop.session-unknown'],
  ['draft', 'held', 'workshop.not-published'],
  ['cancelled', 'held', 'workshop.cancelled'],
] as const)('in one that is %s, the session %s', (state, id, refused) => {
  const decided = decideSignIn({ state, sessions }, id);
  expect(decided.ok ? undefined : decided.refusal.code).toBe(refused);
});

it('whoever is in the course comes to its ordinary sessions; whoever comes for one session, to that one', () => {
  const ordinary = { number: 2, catchUpFor: null };
  const makingGood = { number: 7, catchUpFor: 2 };
  const placesIn = (of: typeof ordinary | typeof makingGood) =>
    [null, 2, 7].filter((place) => isPlaceIn(of, { session: place }));
  expect(placesIn(ordinary)).toEqual([null, 2]);
  expect(placesIn(makingGood)).toEqual([7]);
});
