import type { Language, LocalName } from '@talka/territory';

export interface Said {
  readonly text: string;
  /** In which it is said: the reader's, or Latvian, in which it always is. */
  readonly language: Language;
  /** True where the reader's language has no words for it yet. */
  readonly isMissing: boolean;
}

/** Words in the reader's language; where there are none, the Latvian ones, and that they are. */
export function saidIn(words: LocalName, language: Language): Said {
  const own = words[language];
  return own
    ? { text: own, language, isMissing: false }
    : { text: words.lv, language: 'lv', isMissing: true };
}
