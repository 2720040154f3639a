import { plainText, type Result } from '@talka/kernel';

/** The languages everyone who is told of a decision can read it in. */
export const TOLD_IN = ['lv', 'en', 'ru'] as const;
export type ToldIn = (typeof TOLD_IN)[number];
/** The same words in each of them. */
export type Translated = Readonly<Record<ToldIn, string>>;

export const TEMPLATE_WORDS = { min: 10, max: 2_000, lines: true } as const;

/** The words tidied in every language. @returns the refusal names the field of the first that cannot be kept: `lv`, `en`, `ru` */
export function tidyTranslated(words: Translated): Result<Translated> {
  const tidied: Partial<Record<ToldIn, string>> = {};
  for (const language of TOLD_IN) {
    const one = plainText(words[language], TEMPLATE_WORDS);
    if (!one.ok) return { ok: false, refusal: { ...one.refusal, field: language } };
    tidied[language] = one.value;
  }
  return { ok: true, value: tidied as Translated };
}

/** What somebody reads: in their language where it was sent so, or as it was sent. */
export const wordsIn = (words: string, translations: Translated | null, language: string): string =>
  translations?.[language as ToldIn] ?? words;
