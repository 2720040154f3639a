import { isLanguage, type Language } from '@talka/i18n/browser';

export interface Place {
  readonly language: Language;
  /** The address without its language. */
  readonly path: string;
}

/** Latvian has no prefix; the other languages stand first in the address. */
export function placeOf(pathname: string): Place {
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return isLanguage(first) && first !== 'lv'
    ? { language: first, path: rest || '/' }
    : { language: 'lv', path: pathname };
}

/** A path of the site in a language. */
export const pathIn = (language: Language, path: string): string =>
  language === 'lv' ? path : `/${language}${path === '/' ? '' : path}`;
