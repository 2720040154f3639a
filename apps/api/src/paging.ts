import { RefusedRequest } from '@talka/platform';

/** A place in a list as text for an address; it holds sort values, nothing secret. */
export const toCursor = (position: object | null): string | null =>
  position === null ? null : Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * The place a cursor names.
 * @throws RefusedRequest when the text was never given out by a list with these keys.
 */
export function fromCursor<P extends object>(
  cursor: string | undefined,
  keys: { readonly [K in keyof P]: P[K] extends number ? 'number' : 'string' },
): P | null {
  if (cursor === undefined) return null;
  const read = parsed(cursor);
  const fits = Object.entries(keys).every(([key, type]) => typeof read?.[key] === type);
  if (!read || !fits || !isPosition(read)) {
    throw new RefusedRequest({ code: 'request.invalid', params: { count: 1 } }, [
      { code: 'field.invalid', field: 'after' },
    ]);
  }
  return read as P;
}

function parsed(cursor: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** An id as PostgreSQL reads it: anything looser would be an error there. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?$/;

const isPosition = (read: Record<string, unknown>): boolean =>
  (read['id'] === undefined || UUID.test(String(read['id']))) &&
  (read['at'] === undefined || MOMENT.test(String(read['at']))) &&
  ['support', 'turn'].every((key) => read[key] === undefined || Number.isSafeInteger(read[key]));
