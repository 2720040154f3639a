/** What there is to see in Latgale, and ways through it. */
export const HERITAGE_ROUTES = {
  'heritage.places': 'GET /heritage/places',
  'heritage.place': 'GET /heritage/places/:place',
  'heritage.routes': 'GET /heritage/routes',
  'heritage.route': 'GET /heritage/routes/:route',
} as const;
