/** Refusals of juries by lot, by HTTP status. */
export const CALLS_REFUSALS = {
  'jury.not-found': 404,
  'jury.closed': 409,
  'jury.elsewhere': 409,
  'jury.too-young': 409,
  'jury.not-volunteered': 409,
  'jury.not-asked': 409,
  'jury.too-many': 409,
  'jury.seed-announced': 409,
  'jury.places-wrong': 422,
  'jury.ages-wrong': 422,
  'jury.shares-wrong': 422,
  'jury.too-soon': 422,
  'jury.too-late': 422,
} as const;
