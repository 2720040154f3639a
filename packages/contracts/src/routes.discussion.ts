/** What is said about ideas, and what is held against it. */
export const DISCUSSION_ROUTES = {
  'proof-of-work.ask': 'GET /proof-of-work',
  'transparency.read': 'GET /transparency',
  'reports.send': 'POST /reports',
  'reports.read': 'GET /reports/:code',
  'my-comments.read': 'GET /my/comments/:comment',
  'my-comments.appeal': 'POST /my/comments/:comment/appeal',
  'comments.list': 'GET /ideas/:number/comments',
  'comments.people': 'GET /ideas/:number/comments/people',
  'comments.write': 'POST /ideas/:number/comments',
  'comments.answers': 'GET /comments/:comment/answers',
  'comments.reword': 'PUT /comments/:comment',
  'comments.withdraw': 'DELETE /comments/:comment',
  'comments.add-support': 'PUT /comments/:comment/support',
  'comments.withdraw-support': 'DELETE /comments/:comment/support',
} as const;
