import { createHmac, hkdfSync } from 'node:crypto';

/**
 * What personal codes are hashed with: made from the installation's secret and of use for nothing else, so that a
 * municipality can hash its roll on its own machine without being given the secret itself.
 */
export const rollKeyOf = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'talka', 'personal codes', 32)).toString('hex');

/**
 * Under which the rolls of all municipalities know somebody: a keyed hash of the personal code. The code itself is never
 * stored; with the key away from the database, codes cannot be tried out on it.
 * @param code eleven digits, without a dash
 */
export const personKeyOfCode = (secret: string, code: string): Buffer => keyedHash(rollKeyOf(secret), code);

/** The same with the key alone. */
export const keyedHash = (rollKey: string, code: string): Buffer =>
  createHmac('sha256', Buffer.from(rollKey, 'hex'))
    .update(JSON.stringify(['personal code', code]))
    .digest();
