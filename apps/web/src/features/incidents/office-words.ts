import type { Language } from '@talka/i18n/browser';

interface Words {
  readonly lv: string;
  readonly en?: string | null | undefined;
  readonly ru?: string | null | undefined;
}

/** What an office says, in the reader's language where it said so, and else in Latvian, marked as such. */
export function officeWords(
  words: Words,
  language: Language,
): { readonly lang: string; readonly text: string } {
  const own = language === 'en' || language === 'ru' ? words[language]?.trim() : undefined;
  return own ? { lang: language, text: own } : { lang: 'lv', text: words.lv };
}
