/** Refusals of the partnership, by HTTP status. */
export const PARTNERSHIP_REFUSALS = {
  'partner.not-found': 404,
  'partner.there-already': 409,
  'partner.not-waiting': 409,
  'partner.not-signed': 409,
  'partner.number-wrong': 422,
  'partner.website-wrong': 422,
  'joint.not-found': 404,
  'joint.too-many-open': 409,
  'joint.too-soon': 422,
  'joint.too-late': 422,
  'joint.over': 409,
  'joint.not-over': 409,
  'joint.spoken': 409,
  'joint.not-spoken': 409,
  'joint.not-yours': 409,
  'joint.changed': 409,
} as const;
