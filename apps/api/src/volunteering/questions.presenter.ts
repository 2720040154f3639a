import type { RoleQuestion as RoleQuestionView } from '@talka/contracts';
import { fittingAnswers, unansweredOf, type Answers, type RoleQuestion } from '@talka/volunteering';

export const questionViews = (questions: readonly RoleQuestion[]): RoleQuestionView[] =>
  questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...option })),
  }));

/** What somebody has answered of what is asked now, and what they must answer still. */
export function answersView(
  questions: readonly RoleQuestion[],
  said: Answers,
): { readonly answers: Record<string, string | boolean>; readonly unanswered: string[] } {
  const answers = { ...fittingAnswers(questions, said) };
  return { answers, unanswered: unansweredOf(questions, answers) };
}
