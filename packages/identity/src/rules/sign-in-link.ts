/**
 * A page of this site to go on to, or the front page: only a path, never another site's address, whatever a link says.
 */
export function pathWithin(next: string | undefined): string {
  const isPath = next !== undefined && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(next);
  return isPath ? next : '/';
}

/**
 * The page a sign-in mail leads to, as a path; the mail puts site and language in front. The token stands after the
 * `#`, which browsers send to no server: opening the page redeems nothing, the page posts it.
 */
export function signInPath(token: string, next: string | undefined): string {
  const on = pathWithin(next);
  const query = on === '/' ? '' : `?next=${encodeURIComponent(on)}`;
  return `${SIGN_IN_PAGE}${query}#${token}`;
}

export const SIGN_IN_PAGE = '/sign-in';
