/** Refusals of heritage, by HTTP status. */
export const HERITAGE_REFUSALS = {
  'heritage.not-found': 404,
  'heritage.no-route': 404,
} as const;
