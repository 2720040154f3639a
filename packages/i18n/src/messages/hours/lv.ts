export const lv = {
  'pass.show': 'Rādīt caurlaidi',
  'pass.title': 'Tava caurlaide',
  'pass.text': 'Atnācis parādi šo kodu tam, kurš tevi sagaida. Vārds nav vajadzīgs.',
  'pass.code': 'Ja kodu nevar nolasīt, nosauc:',
  'pass.picture': 'Kvadrātkods, ko nolasa rīkotājs',
  'pass.loading': 'Nesam caurlaidi…',
  'pass.close': 'Aizvērt',
} as const;
