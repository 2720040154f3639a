import { expect, it } from '@jest/globals';
import { routeLeafletPdf, type RouteLeaflet } from './leaflet.js';
import { wordsOf } from './testing/words-of.js';

const route: RouteLeaflet = {
  name: { lv: 'Māla ceļš', en: 'The road of clay' },
  about: { lv: 'No cepļa līdz ceplim.' },
  ...{ way: 'bicycle', access: 'partly', months: [11, 12, 1], metres: 24_100, offBy: 1_000, minutes: 181 },
  stops: [
    {
      ...{ name: { lv: 'Dzirnavas' }, words: { lv: 'Maļ rudzus.' }, where: 'Balvu novads' },
      point: { lat: 57.1, lon: 27.3 },
    },
    { ...{ name: { lv: 'Dziedājumi' }, words: { lv: 'Pie krusta.' }, where: 'Balvu novads' }, point: null },
  ],
  ...{ keeper: 'Balvu novads', address: 'https://talka.example/heritage/routes/mala-cels' },
  made: new Date('2026-11-02T10:00:00Z'),
};

it.each([
  ['lv', 'Māla ceļš', 'Vismaz 24 km', 'novembris–janvāris', 'Apmēram 3 stundas', 'par 1 km aplam'],
  ['en', 'The road of clay', 'At least 24 km', 'November–January', 'About 3 hours', 'here it is in Latvian'],
  ['ru', 'Māla ceļš', 'Не меньше 24 км', 'ноябрь–январь', 'Около 3 часов', '2. Dziedājumi'],
] as const)('a route is a leaflet in %s', async (language, ...parts) => {
  const words = (await wordsOf(await routeLeafletPdf(route, language))).replace(/\u00a0/g, ' ');
  for (const part of parts) expect(words).toContain(part);
  expect(words).toContain('57.1000, 27.3000');
  // What has no point of its own is named without one.
  expect(words.match(/\d{2}\.\d{4}, /g)).toHaveLength(1);
});
