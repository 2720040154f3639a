import { pathWithin } from '@talka/identity';
import { placeOf } from '../../site/language.js';

/** Pages that only lead elsewhere: going back to them would be going in circles. */
const NOT_AGAIN = /^\/(?:sign-in|welcome)(?:[/?#]|$)/;

/** Where to go on to after signing in: a path of this site without its language, the front page when in doubt. */
export function nextPath(next: string | null): string {
  const path = pathWithin(next ?? undefined);
  const [pathname = '/', rest = ''] = split(path);
  const { path: bare } = placeOf(pathname);
  return NOT_AGAIN.test(bare) ? '/' : bare + rest;
}

function split(path: string): [string, string] {
  const end = path.search(/[?#]/);
  return end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
}

/** An address of this page that keeps where to go on to. */
export const withNext = (to: string, next: string): string =>
  next === '/' ? to : `${to}?next=${encodeURIComponent(next)}`;
