import { done, ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Answers, Asking, SlotQuestion } from '../questions.js';

export type AnswersRefusal = Refusal<
  'answers.needed' | 'answers.unknown-question' | 'answers.unknown-choice' | 'answers.too-late'
>;

/** A sentence or two: what takes longer is asked by telephone. */
const ANSWER = { min: 0, max: 300 };

/** Questions that must be answered, and are not: the ids of them. */
export const unansweredOf = (questions: readonly SlotQuestion[], answers: Answers): string[] =>
  questions.filter(({ required, id }) => required && answers[id] === undefined).map(({ id }) => id);

/** Of what somebody said, what is still asked in this way. */
export const fittingAnswers = (questions: readonly SlotQuestion[], answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      return answer !== undefined && fits(question, answer) ? [[question.id, answer] as const] : [];
    }),
  );

/** Has somebody said what cannot be done without? Asked of everybody who takes a place. */
export function decideAnswered(
  questions: readonly SlotQuestion[],
  answers: Answers,
): Result<undefined, AnswersRefusal> {
  const count = unansweredOf(questions, fittingAnswers(questions, answers)).length;
  return count > 0 ? refuse('answers.needed', { count }) : done;
}

/**
 * Answers as they are kept, tidied, with what was left open left out. A refusal names the question it is about as its field.
 */
export function decideAnswers(questions: readonly SlotQuestion[], given: Answers): Result<Answers, Refusal> {
  const known = questions.map(({ id }) => id);
  if (Object.keys(given).some((id) => !known.includes(id))) return refuse('answers.unknown-question');
  const kept: [string, string | boolean][] = [];
  for (const question of questions) {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    const tidied = typeof answer === 'string' ? plainText(answer, ANSWER) : ok(answer);
    if (!tidied.ok) return { ok: false, refusal: { ...tidied.refusal, field: question.id } };
    if (tidied.value === undefined || tidied.value === '') continue;
    if (!fits(question, tidied.value)) return refuse('answers.unknown-choice', undefined, question.id);
    kept.push([question.id, tidied.value]);
  }
  const answers = Object.fromEntries(kept);
  const [first, ...others] = unansweredOf(questions, answers);
  return first === undefined ? ok(answers) : refuse('answers.needed', { count: others.length + 1 }, first);
}

/** Until it begins people say and mend their answers; then somebody has read them already. */
export function decideAnswering(
  { state, during }: Asking['slot'],
  now: Date,
): Result<undefined, Refusal<'slot.cancelled' | 'answers.too-late'>> {
  if (state === 'cancelled') return refuse('slot.cancelled');
  return now < during.from ? done : refuse('answers.too-late');
}

function fits({ kind, options }: SlotQuestion, answer: string | boolean): boolean {
  if (kind === 'yes-no') return typeof answer === 'boolean';
  if (typeof answer !== 'string') return false;
  return kind === 'text' || options.some(({ id }) => id === answer);
}
