import { ok, refuse, type Refusal, type Result } from '@talka/kernel';

/** Crockford's alphabet: no letter is taken for a digit when it is read from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * A code from random bytes: 80 bits, which nobody finds by trying. @param random at least 10 bytes
 * @see https://www.crockford.com/base32.html
 */
export function codeFrom(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from(
    { length: LENGTH },
    (_, at) => LETTERS[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)],
  ).join('');
}

/** A code as it is printed: in fours. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** A code as somebody typed it: with or without lines, small or large, O for 0 and I or L for 1. */
export function readCode(typed: string): Result<string, Refusal<'certificate.not-found'>> {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = code.length === LENGTH && Array.from(code).every((letter) => LETTERS.includes(letter));
  return isCode ? ok(code) : refuse('certificate.not-found');
}
