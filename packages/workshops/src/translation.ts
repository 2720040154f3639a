/** The languages a workshop may be said in besides the one it is written in; whatever is not said is read as it is written. */
export const TRANSLATED = ['ltg', 'en', 'ru'] as const;
export type Translated = (typeof TRANSLATED)[number];

/** Empty is what is not said. */
export interface Translation {
  readonly title: string;
  readonly about: string;
}

export type Translations = Readonly<Partial<Record<Translated, Translation>>>;
/** One of the two, in those languages in which it is said. */
export type InOthers = Readonly<Partial<Record<Translated, string>>>;

export const inOthers = (translations: Translations, what: keyof Translation): InOthers =>
  Object.fromEntries(
    TRANSLATED.flatMap((language) => {
      const words = translations[language]?.[what];
      return words ? [[language, words] as const] : [];
    }),
  );

/** What is read in a language. */
export const saidIn = (language: 'lv' | Translated, written: string, others: InOthers): string =>
  language === 'lv' ? written : (others[language] ?? written);
