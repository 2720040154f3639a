import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readSpokenCode, SPOKEN_BYTES, spokenCode } from './index.js';

const mark = fc.uint8Array({ minLength: SPOKEN_BYTES, maxLength: SPOKEN_BYTES + 3 });

describe('a code that is read out', () => {
  it('is read again as it was, typed small, without a dash, or spaced', () => {
    fc.assert(
      fc.property(mark, (bytes) => {
        const code = spokenCode(bytes);
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(code).not.toMatch(/[ILOU]/);
        for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${[...code].join(' ')} `])
          expect(readSpokenCode(typed)).toBe(code);
      }),
    );
  });

  it('differs for marks that differ', () => {
    fc.assert(
      fc.property(mark, mark, (one, other) => {
        const same = one.slice(0, SPOKEN_BYTES).join() === other.slice(0, SPOKEN_BYTES).join();
        expect(spokenCode(one) === spokenCode(other)).toBe(same);
      }),
    );
  });

  it('forgives letters that look like digits, and takes nothing else for a code', () => {
    expect(readSpokenCode('oil0-7qfm')).toBe('0110-7QFM');
    for (const text of ['', 'neviena', '7QF0-M2X', '7QF0-M2XKK', '7QF0-M2XU', 'ĀQF0-M2XK'])
      expect(readSpokenCode(text)).toBeUndefined();
  });
});
