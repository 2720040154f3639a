/** Refusals of those who organise, by HTTP status: what is published and grows. */
export const ORGANISE_REFUSALS = {
  'event.shift-used': 409,
  'event.last-shift': 409,
  'event.role-used': 409,
} as const;
