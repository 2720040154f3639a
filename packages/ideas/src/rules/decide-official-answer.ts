import { done, ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import { ANSWERS_AT_MOST, type AnswerWords, type OfficialAnswer } from '../official-answer.js';

export const ANSWER_WORDS = { min: 10, max: 5000, lines: true } as const;

/** The words of an answer, ready to keep. */
export function tidyAnswer({ words, language }: AnswerWords): Result<AnswerWords, Refusal> {
  const tidied = plainText(words, ANSWER_WORDS);
  if (!tidied.ok) return { ok: false, refusal: { ...tidied.refusal, field: 'words' } };
  return ok({ words: tidied.value, language });
}

/** May one more be drafted? */
export const decideDraft = (existing: number): Result<undefined, Refusal> =>
  existing < ANSWERS_AT_MOST ? done : refuse('answer.too-many', { max: ANSWERS_AT_MOST });

/** May this draft be changed, published or thrown away by somebody who has read this revision of it? */
export function decideChange(
  answer: Pick<OfficialAnswer, 'state' | 'revision'> | undefined,
  revision: number,
): Result<undefined, Refusal> {
  if (!answer) return refuse('answer.not-found');
  if (answer.state === 'published') return refuse('answer.published');
  return answer.revision === revision ? done : refuse('answer.changed');
}
