import type { Language } from '@talka/territory';

export type { Language };

/** What `Intl` is asked for: it does not know Latgalian, and Latvian rules serve it. */
const LOCALES = {
  lv: ['lv'],
  ltg: ['ltg', 'lv'],
  en: ['en-GB', 'en'],
  ru: ['ru'],
} as const satisfies Record<Language, readonly string[]>;

export const localesOf = (language: Language): string[] => [...LOCALES[language]];

/** Each language by its own name, in the order a switch shows them. */
export const LANGUAGE_NAMES = {
  lv: 'Latviešu',
  ltg: 'Latgalīšu',
  ru: 'Русский',
  en: 'English',
} as const satisfies Record<Language, string>;

export const LANGUAGE_ORDER = ['lv', 'ltg', 'ru', 'en'] as const satisfies readonly Language[];

export const isLanguage = (word: string): word is Language => Object.hasOwn(LANGUAGE_NAMES, word);
