export const heritage = {
  'heritage.not-found': 'Šādas vietas nav, vai tā vairs nav redzama. Atrodi to sarakstā.',
} as const;
