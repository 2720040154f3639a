/** Juries of residents, drawn by lot. */
export const CALLS_ROUTES = {
  'juries.list': 'GET /juries',
  'juries.read': 'GET /juries/:number',
  'juries.announce': 'POST /municipalities/:municipality/juries',
  'juries.call-off': 'POST /municipalities/:municipality/juries/:number/calling-off',
  'juries.people': 'GET /municipalities/:municipality/juries/:number/people',
  'my-jury.read': 'GET /my/juries/:number',
  'my-jury.volunteer': 'PUT /my/juries/:number/volunteering',
  'my-jury.withdraw': 'DELETE /my/juries/:number/volunteering',
  'my-jury.answer': 'POST /my/juries/:number/answer',
} as const;
