/** What is said about ideas. */
export const DISCUSSION_ROUTES = {
  'comments.list': 'GET /ideas/:number/comments',
  'comments.people': 'GET /ideas/:number/comments/people',
  'comments.write': 'POST /ideas/:number/comments',
  'comments.answers': 'GET /comments/:comment/answers',
  'comments.reword': 'PUT /comments/:comment',
  'comments.withdraw': 'DELETE /comments/:comment',
  'comments.add-support': 'PUT /comments/:comment/support',
  'comments.withdraw-support': 'DELETE /comments/:comment/support',
} as const;
