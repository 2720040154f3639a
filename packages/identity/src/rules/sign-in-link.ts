import type { Language } from '@talka/territory';

/**
 * A page of this site to go on to, or the front page: only a path, never another site's address, whatever a link says.
 */
export function pathWithin(next: string | undefined): string {
  const isPath = next !== undefined && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(next);
  return isPath ? next : '/';
}

const prefix = (language: Language): string => (language === 'lv' ? '' : `/${language}`);

/**
 * The page a sign-in mail leads to. The token stands after the `#`, which browsers send to no server: opening the page
 * redeems nothing, the page posts it.
 */
export function signInPath(language: Language, token: string, next: string | undefined): string {
  const on = pathWithin(next);
  const query = on === '/' ? '' : `?next=${encodeURIComponent(on)}`;
  return `${prefix(language)}/sign-in${query}#${token}`;
}

/** The page to sign in from scratch. */
export const signInPage = (language: Language): string => `${prefix(language)}/sign-in`;
