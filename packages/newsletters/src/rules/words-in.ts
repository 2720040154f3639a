import type { Language } from '@talka/territory';
import type { LetterLanguage, LetterText, LetterWords } from '../letter.js';

/** What somebody is sent: the words in their language, or in Latvian, said to be so. */
export interface LetterForReader extends LetterText {
  readonly written: LetterLanguage;
}

/**
 * A letter as somebody reads it. Where nothing is written in their language they are sent the Latvian words rather than nothing: a
 * letter held back until somebody has translated it is news that comes too late. Latgalian readers read Latvian.
 */
export function wordsIn(words: LetterWords, language: Language): LetterForReader {
  const written: LetterLanguage = language !== 'ltg' && words[language].body !== '' ? language : 'lv';
  return { ...words[written], written };
}
