import { accept, plainText, Refused, type Result } from '@talka/kernel';
import type { QuestionWords, SlotQuestion } from '../questions.js';

/** A handful: whoever signs up stands at a bus stop. */
export const MOST_QUESTIONS = 5;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 8;
const QUESTION = { min: 2, max: 200 };
const OPTION = { min: 1, max: 80 };

/**
 * Questions with their words tidied. Thrown is which field cannot be kept and why.
 * @param at where they stand in what was sent, as the fields of its refusals begin
 */
export function tidiedQuestions(questions: readonly SlotQuestion[], at = 'questions'): SlotQuestion[] {
  if (questions.length > MOST_QUESTIONS)
    throw new Refused({ code: 'questions.too-many', params: { max: MOST_QUESTIONS }, field: at });
  return unlike(questions, at).map((question, index) => {
    const field = `${at}.${index}`;
    const options = question.kind === 'choice' ? unlike(question.options, `${field}.options`) : [];
    if (question.kind === 'choice' && (options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS)) {
      const params = { min: FEWEST_OPTIONS, max: MOST_OPTIONS };
      throw new Refused({ code: 'questions.options', params, field: `${field}.options` });
    }
    return {
      ...{ id: question.id, kind: question.kind, required: question.required },
      words: tidiedWords(question.words, `${field}.words`, QUESTION),
      options: options.map(({ id, words }, place) => ({
        ...{ id, words: tidiedWords(words, `${field}.options.${place}.words`, OPTION) },
      })),
    };
  });
}

/**
 * May this be asked instead of what was? Words may be mended, questions added, taken out and made needed; but none asks for
 * another kind of answer under the same id, for what was said would then mean something else.
 */
export function decideAskingInstead(
  before: readonly SlotQuestion[],
  questions: readonly SlotQuestion[],
): Result<readonly SlotQuestion[]> {
  try {
    const tidied = tidiedQuestions(questions);
    const other = tidied.findIndex(({ id, kind }) =>
      before.some((asked) => asked.id === id && asked.kind !== kind),
    );
    if (other >= 0) throw new Refused({ code: 'questions.other-kind', field: `questions.${other}.kind` });
    return { ok: true, value: tidied };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function unlike<T extends { readonly id: string }>(all: readonly T[], field: string): readonly T[] {
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new Refused({ code: 'questions.twice', field });
  return all;
}

/** Latvian is what everyone falls back on; the others may be empty. */
function tidiedWords(words: QuestionWords, at: string, limits: typeof QUESTION): QuestionWords {
  const tidy = (language: keyof QuestionWords): string => {
    const tidied = plainText(words[language], language === 'lv' ? limits : { ...limits, min: 0 });
    const field = `${at}.${language}`;
    return accept(tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field } });
  };
  return { lv: tidy('lv'), en: tidy('en'), ru: tidy('ru') };
}
