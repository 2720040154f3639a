import { ok, plainText, type Refusal, type Result } from '@talka/kernel';
import { LETTER_LANGUAGES, type LetterDraft, type LetterText, type LetterWords } from '../letter.js';

/** A subject is one line: a line break in it becomes a space, and other control characters are refused. */
export const LETTER_SUBJECT = { min: 0, max: 120 } as const;
export const LETTER_BODY = { min: 0, max: 10_000, lines: true } as const;

/** A draft ready to keep; it may have gaps. */
export function tidyLetter<D extends LetterDraft>(draft: D): Result<D, Refusal> {
  const words: Partial<Record<keyof LetterWords, LetterText>> = {};
  for (const language of LETTER_LANGUAGES) {
    const subject = plainText(draft.words[language].subject, LETTER_SUBJECT);
    if (!subject.ok) return at(`words.${language}.subject`, subject.refusal);
    const body = plainText(draft.words[language].body, LETTER_BODY);
    if (!body.ok) return at(`words.${language}.body`, body.refusal);
    words[language] = { subject: subject.value, body: body.value };
  }
  return ok({
    ...draft,
    words: words as LetterWords,
    areas: [...new Set(draft.areas)].sort(),
    topics: [...new Set(draft.topics)].sort(),
  });
}

const at = (field: string, refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { ...refusal, field },
});
