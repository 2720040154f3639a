import type { SlotQuestion as SlotQuestionView } from '@talka/contracts';
import { type Answers, fittingAnswers, type SlotQuestion, unansweredOf } from '@talka/registration';

export const questionViews = (questions: readonly SlotQuestion[]): SlotQuestionView[] =>
  questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...option })),
  }));

/** What somebody has answered of what is asked now, and what they must answer still. */
export function answersView(
  questions: readonly SlotQuestion[],
  said: Answers,
): { readonly answers: Record<string, string | boolean>; readonly unanswered: string[] } {
  const answers = { ...fittingAnswers(questions, said) };
  return { answers, unanswered: unansweredOf(questions, answers) };
}
