// @ts-check
import { expect, it } from '@jest/globals';
import { elapsed } from './progress.mjs';

it.each([
  [0, '0.0 s'],
  [1234, '1.2 s'],
  [59_949, '59.9 s'],
  [59_950, '1 min 0 s'],
  [125_400, '2 min 5 s'],
])('%p ms reads as %p', (milliseconds, text) => {
  expect(elapsed(milliseconds)).toBe(text);
});
