import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 bits, readable in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Six digits, each combination as likely as any other. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A token is too long to guess, so its plain hash says nothing of it. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Codes are short: whoever has the database alone must not be able to try all million. The key is not in the database.
 * The address is part of what is hashed, so a code is worth nothing with another.
 */
export const codeHash = (key: string, purpose: string, email: string, code: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, email.toLowerCase(), code]))
    .digest();

export const linkHash = (key: string, token: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['link', token]))
    .digest();

export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
