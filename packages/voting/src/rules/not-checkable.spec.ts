import { expect, it } from '@jest/globals';
import { refuse } from '@talka/kernel';
import { notCheckable } from './not-checkable.js';

it('a document is refused once the check has broken on it five times, and not before', () => {
  expect([0, 1, 4].map(notCheckable)).toEqual([undefined, undefined, undefined]);
  expect(notCheckable(5)).toEqual(refuse('opening.not-checkable', { times: 5 }));
});
