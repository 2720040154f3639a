import { expect, it } from '@jest/globals';
import type { OpeningState } from '../vote/opening.js';
import { decidePublication } from './decide-publication.js';

it.each<[OpeningState | undefined, string]>([
  [undefined, 'vote.opening-missing'],
  ['checking', 'vote.opening-checking'],
  ['refused', 'vote.opening-refused'],
  ['checked', 'yes'],
])('an opening that is %s: %s', (opening, said) => {
  const decided = decidePublication(opening);
  expect(decided.ok ? 'yes' : decided.refusal.code).toBe(said);
});
