/** Refusals of those who organise, by HTTP status: what is published and grows, and what its tasks ask for. */
export const ORGANISE_REFUSALS = {
  'event.shift-used': 409,
  'event.last-shift': 409,
  'event.role-used': 409,
  'event.needs-too-much': 422,
  'need.speaks-lv': 403,
  'need.speaks-ltg': 403,
  'need.speaks-ru': 403,
  'need.speaks-en': 403,
  'need.signs-lv': 403,
  'need.photography': 403,
  'need.sound': 403,
  'need.first-aid': 403,
  'need.food-hygiene': 403,
  'need.driving-b': 403,
  'need.chainsaw': 403,
} as const;
