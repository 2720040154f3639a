/** Refusals of the programme, by HTTP status. */
export const PROGRAMME_REFUSALS = {
  'programme-event.not-found': 404,
  'programme-event.place-unknown': 422,
  'programme-event.asks-itself': 422,
  'programme-event.not-asked': 409,
  'programme-event.published': 409,
  'programme-event.cancelled': 409,
  'programme-event.over': 409,
  'programme-event.changed': 409,
  'programme-event.too-many-saved': 409,
  'programme-event.link-wrong': 422,
  'programme-event.ages-wrong': 422,
  'programme-event.ends-before': 422,
  'programme-event.too-long': 422,
  'programme-event.past': 422,
  'programme-event.too-far': 422,
  'programme-import.twice': 422,
} as const;
