/** Of what people say about ideas, and of what others hold against it. */
export const DISCUSSION_REFUSALS = {
  'comment.no-topic': 404,
  'comment.not-found': 404,
  'comment.gone': 409,
  'comment.closed': 409,
  'comment.edit-over': 409,
  'comment.own': 409,
  'comment.too-many-mentions': 422,
  'comment.mention-unknown': 422,
  'comment.slow-down': 429,

  'suggestion.not-found': 404,
  'suggestion.closed': 409,
  'suggestion.own-idea': 409,
  'suggestion.too-many': 409,
  'suggestion.outdated': 409,
  'suggestion.same': 422,
  'suggestion.already': 409,
  'suggestion.decided': 409,
  'suggestion.not-yours': 403,
  'suggestion.own': 403,

  'report.nothing-there': 404,
  'report.not-found': 404,
  'report.own': 409,
  'report.already': 409,
  'report.too-many': 429,
} as const;
