/** What the programme came to, in numbers. */
export const INDICATOR_ROUTES = {
  'indicators.read': 'GET /indicators/:group',
} as const;
