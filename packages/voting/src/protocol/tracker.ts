import { drawBelow, type Random } from './random.js';

/** Without the letters that are read as another: Crockford's base 32, small. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

export const TRACKER_LENGTH = 16;
export const TRACKER = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** Eighty bits, by which a voter finds the opened ballot; nobody draws somebody else's. */
export function makeTracker(random: Random): string {
  return Array.from({ length: TRACKER_LENGTH }, () => LETTERS[drawBelow(random, LETTERS.length)]).join('');
}
