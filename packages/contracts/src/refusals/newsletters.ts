/** Refusals of news and letters, by HTTP status. */
export const NEWSLETTER_REFUSALS = {
  'news.link-unknown': 410,
  'news.link-expired': 410,
  'news.area-elsewhere': 422,
  'news.no-address': 409,
  'letter.not-found': 404,
  'letter.changed': 409,
  'letter.on-its-way': 409,
  'letter.too-many-drafts': 409,
  'letter.empty': 422,
  'letter.half-written': 422,
  'letter.nobody': 422,
  'letter.not-sending': 409,
  'letter.not-paused': 409,
  'letter.not-on-its-way': 409,
} as const;
