import { ok, refuse, type Refusal, type Result } from './result.js';

export type TextRefusal = Refusal<
  'text.empty' | 'text.too-short' | 'text.too-long' | 'text.control-characters' | 'text.hidden-characters'
>;

export interface TextLimits {
  readonly min?: number;
  readonly max: number;
  /** True for bodies of text: line breaks stay, at most two in a row. */
  readonly lines?: boolean;
}

/** Bidirectional controls, zero-width spaces, word joiners and tags: invisible, and able to make text read as another. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u;

/** Length as people count it: one per code point, so an emoji or a letter with a mark costs one or two. */
export const lengthOf = (text: string): number => Array.from(text).length;

/**
 * What a person typed, made ready to keep: NFC, trimmed, white space tidied.
 * Zero-width joiners stay (emoji need them); other invisible characters are refused, for they can disguise text.
 */
export function plainText(input: string, limits: TextLimits): Result<string, TextRefusal> {
  const control = CONTROL.exec(input);
  if (control) return refuse('text.control-characters', whereabouts(input, control.index));
  const hidden = HIDDEN.exec(input);
  if (hidden) return refuse('text.hidden-characters', whereabouts(input, hidden.index));
  const text = tidy(input.normalize('NFC'), limits.lines ?? false);
  const length = lengthOf(text);
  const min = limits.min ?? 1;
  if (length === 0 && min > 0) return refuse('text.empty');
  if (length < min) return refuse('text.too-short', { min, missing: min - length });
  if (length > limits.max) return refuse('text.too-long', { max: limits.max, over: length - limits.max });
  return ok(text);
}

const WORDS_BEFORE = 3;

/** Where a character stands that nobody sees: counted from one, and the last words before it. */
function whereabouts(input: string, index: number): { position: number; after: string } {
  const before = input.slice(0, index);
  const words = before.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
  return { position: words === '' ? 1 : lengthOf(before) + 1, after: Array.from(words).slice(-40).join('') };
}

function tidy(text: string, lines: boolean): string {
  const unix = text.replace(/\r\n?/g, '\n');
  if (!lines) return unix.replace(/\s+/g, ' ').trim();
  return unix
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Й is a letter of its own, not an и with a mark: PostgreSQL's unaccent keeps it too. */
const MARKED = /[^йЙ]/gu;

/** Lower case without diacritics, for finding: "Brīvprātīgie" and "brivpratigie" are the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(MARKED, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase();
