import { ok, plainText, type Result } from '@talka/kernel';
import { LATE_HOURS, type GivingUpWhy } from '../cancelled.js';

const HOUR = 3_600_000;

/** Is somebody leaving so shortly before the shift that the organiser is told at once? */
export const isLate = (now: Date, begins: Date): boolean =>
  begins.getTime() - now.getTime() <= LATE_HOURS * HOUR;

export interface SaidWhy {
  readonly why: GivingUpWhy | null;
  /** In their own words; none are needed. */
  readonly words: string;
}

/** What somebody says of why they cannot come: nothing, one of a few, a sentence, or both. */
export function tidyWhy({ why, words }: SaidWhy): Result<{ why: GivingUpWhy | null; words: string | null }> {
  if (words.trim() === '') return ok({ why, words: null });
  const said = plainText(words, { min: 1, max: 300 });
  return said.ok
    ? ok({ why, words: said.value })
    : { ok: false, refusal: { ...said.refusal, field: 'words' } };
}
