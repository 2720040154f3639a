/** About what is asked of everybody who takes a place. */
export const questions = {
  'answers.needed':
    '{count, plural, one {The organiser still needs # answer. Give it and sign up.} other {The organiser still needs # answers. Give them and sign up.}}',
  'answers.unknown-question':
    'The organiser has changed the questions meanwhile. Reload the page and answer again.',
  'answers.unknown-choice': 'This question has no such answer. Choose one of those offered.',
  'answers.too-late': 'It has begun, and answers are not changed any more. Tell the organiser on the spot.',
  'questions.too-many': 'There can be {max, number} questions at most. Take one out.',
  'questions.twice': 'Two questions or answers go by the same name. Reload the page and mend them.',
  'questions.options': 'A choice needs {min, number} to {max, number} answers. Add or take out some.',
  'questions.other-kind':
    'Somebody may have answered this question in another way. Take it out and add a new one.',
} as const;
