import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const PREFIX = 'news';
const MARK_BYTES = 16;

/**
 * Links at the end of letters with which the news are stopped, made from the installation's secret and kept in no database. Whoever has
 * one can stop the news of its address and read which these are, and nothing else; it works for as long as the news come.
 */
export function newsLinks(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, 'talka', 'links that stop news', 32));
  const markOf = (subscription: string): Buffer =>
    createHmac('sha256', key).update(subscription).digest().subarray(0, MARK_BYTES);
  return {
    write: (subscription: string): string =>
      [PREFIX, subscription, markOf(subscription).toString('base64url')].join('.'),
    /** @returns the subscription; undefined for what this installation has not written */
    read: (token: string): string | undefined => {
      const [name, subscription = '', mark = '', more] = token.split('.');
      const given = Buffer.from(mark, 'base64url');
      if (name !== PREFIX || more !== undefined || given.length !== MARK_BYTES) return undefined;
      return timingSafeEqual(given, markOf(subscription)) ? subscription : undefined;
    },
  };
}

/** Is it a link at the end of a letter, and not of another mail? */
export const isNewsLink = (token: string): boolean => token.startsWith(`${PREFIX}.`);
