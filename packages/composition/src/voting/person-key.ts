import { createHmac } from 'node:crypto';

/**
 * Under which the roll knows somebody: a keyed hash, of the personal code where one was seen, of the account where none
 * was. The code itself is never stored; with the key away from the database, codes cannot be tried out on it.
 */
export const personKeyOfCode = (secret: string, code: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['personal code', code]))
    .digest();

export const personKeyOfAccount = (secret: string, person: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['account', person]))
    .digest();
