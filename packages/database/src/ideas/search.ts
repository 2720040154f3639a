import { fold } from '@talka/kernel';

/** Endings that Latvian, Latgalian and Russian words lose before they are looked for; longest first. */
const ENDINGS =
  /(?:iem|iu|ie|ajam|ajai|ami|ems|ies|am|as|ai|es|ei|em|is|im|um|us|os|ys|ui|ам|ями|ами|ого|ему|ях|ах|ов|ев|ей|ий|ый|ой|ая|ое|ые|ие|а|е|и|о|у|ы|я|ю|ь|a|e|i|o|s|u|y)$/;
const SHORTEST_STEM = 4;
const MOST_WORDS = 8;

/**
 * What people typed, as a PostgreSQL tsquery over folded words: every word must occur, endings are let go, so that
 * "šūpoles" and "šūpolēm" find each other. Empty when nothing is left to look for.
 */
export function searchQuery(typed: string): string {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const longer = words.filter((word) => word.length > 1);
  return (longer.length > 0 ? longer : words)
    .slice(0, MOST_WORDS)
    .map((word) => `${stem(word)}:*`)
    .join(' & ');
}

function stem(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= SHORTEST_STEM ? cut : word;
}

/**
 * What the search index knows of a word of such a query: its first four or six letters (`talka_beginnings`, migration 16).
 * All words that begin like the word begin like this too, and perhaps a few others.
 */
export function beginningOf(word: string): string {
  const letters = [...word.replace(/:\*$/, '')];
  if (letters.length < 4) return word;
  return letters.slice(0, letters.length < 6 ? 4 : 6).join('');
}
