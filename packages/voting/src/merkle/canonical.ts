import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What the log's leaves are made of: JSON without fractions, so that RFC 8785 needs no rules for numbers. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * JSON Canonicalization Scheme (RFC 8785): no blanks, keys in the order of UTF-16 code units, strings as ECMAScript writes
 * them. The same value gives the same bytes in every language.
 * @throws RangeError at a number that is not a safe whole one, and at a lone surrogate
 */
export function canonicalText(value: Canonical): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe whole number: ${value}`);
    return `${value === 0 ? 0 : value}`;
  }
  if (typeof value === 'string') {
    if (/\p{Cs}/u.test(value)) throw new RangeError('a lone surrogate is not text');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${canonicalText(key)}:${canonicalText(value[key] ?? null)}`).join()}}`;
}

const isList = (value: object): value is readonly Canonical[] => Array.isArray(value);

export const canonicalBytes = (value: Canonical): Uint8Array => utf8ToBytes(canonicalText(value));
