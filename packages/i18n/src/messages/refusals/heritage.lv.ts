export const heritage = {
  'heritage.not-found': 'Šādas vietas nav, vai tā vairs nav redzama. Atrodi to sarakstā.',
  'heritage.no-route': 'Šāda maršruta nav, vai tas vairs nav redzams. Atrodi to sarakstā.',
} as const;
