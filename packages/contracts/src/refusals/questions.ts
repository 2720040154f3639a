/** Refusals about what a task asks of everybody who takes it, by HTTP status. */
export const QUESTION_REFUSALS = {
  'answers.needed': 422,
  'answers.unknown-question': 409,
  'answers.unknown-choice': 422,
  'answers.too-late': 409,
  'questions.too-many': 422,
  'questions.twice': 422,
  'questions.options': 422,
  'questions.other-kind': 409,
} as const;
