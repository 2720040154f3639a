import { saidIn } from '@talka/heritage';
import type { LocalName } from '@talka/territory';
import { useLanguage } from '../../../site/text.js';

/** Words in the reader's language, or the Latvian ones and marked as Latvian. */
export function InWords({ words }: { words: LocalName }) {
  const { text, language, isMissing } = saidIn(words, useLanguage());
  return isMissing ? <span lang={language}>{text}</span> : text;
}
