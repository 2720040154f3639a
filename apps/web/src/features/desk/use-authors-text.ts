import { translateWith, type Language, type Messages, type Translate } from '@talka/i18n/browser';
import { use, useMemo } from 'react';
import { fetchText } from '../../site/text.js';

/** The desk's words in the language of a text at hand, whatever the moderator reads the site in. */
export function useAuthorsText(language: Language): Translate<'desk'> {
  const words = use(fetchText(language, 'desk'));
  return useMemo(() => translateWith(language, words as unknown as Messages<'desk'>), [language, words]);
}
