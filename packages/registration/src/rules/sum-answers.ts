import type { Answers, SlotQuestion } from '../questions.js';
import { fittingAnswers } from './decide-answers.js';

/** What came of a question, over all who have a place. */
export interface AnswerSum {
  /** The question's id. */
  readonly question: string;
  /** How many have answered it. */
  readonly answered: number;
  /** By the id of what was chosen, or `yes` and `no`, in the order they are offered; of words nothing. */
  readonly counts: readonly { readonly answer: string; readonly count: number }[];
}

/**
 * What somebody has to prepare: how many said what, question by question. What fits no question that is asked now is not counted.
 * @param said by each who has a place; nothing at all by who has not answered
 */
export function sumAnswers(questions: readonly SlotQuestion[], said: readonly Answers[]): AnswerSum[] {
  const fitting = said.map((answers) => fittingAnswers(questions, answers));
  return questions.map(({ id, kind, options }) => {
    const all = fitting.map((answers) => answers[id]).filter((answer) => answer !== undefined);
    const count = (wanted: string | boolean) => all.filter((answer) => answer === wanted).length;
    const counts =
      kind === 'choice'
        ? options.map((option) => ({ answer: option.id, count: count(option.id) }))
        : kind === 'yes-no'
          ? [
              { answer: 'yes', count: count(true) },
              { answer: 'no', count: count(false) },
            ]
          : [];
    return { question: id, answered: all.length, counts };
  });
}
