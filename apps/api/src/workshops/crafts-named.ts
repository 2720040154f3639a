import { LANGUAGE_ORDER, translator } from '@talka/i18n';
import { fold } from '@talka/kernel';
import { CRAFTS, type Craft } from '@talka/workshops';

/** The words by which a craft is known, in all languages: folded. */
const NAMES: readonly (readonly [Craft, readonly string[]])[] = CRAFTS.map((craft) => [
  craft,
  LANGUAGE_ORDER.flatMap((language) => wordsOf(translator(language, 'workshops')(`craft.${craft}`))),
]);

/** How much of a word has to be there: what it ends with changes with the sentence. */
const SHORTEST = 4;
const beginning = (word: string): string => word.slice(0, Math.max(SHORTEST, word.length - 2));

/**
 * The crafts that are called what somebody typed, in whatever language they typed it: “pottery” finds clay whose page is in
 * Latvian. All words have to be the craft's; a word too short to say which is nobody's.
 */
export function craftsNamed(typed: string): Craft[] {
  const asked = wordsOf(typed);
  if (asked.length === 0 || asked.some((word) => word.length < SHORTEST)) return [];
  return NAMES.flatMap(([craft, names]) =>
    asked.every((word) => names.some((name) => name.startsWith(beginning(word)))) ? [craft] : [],
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
