import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { wordsOf } from '../testing/words-of.js';
import { faultsOf } from '../workshops/testing/schema-org.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.database.query(
    `insert into heritage_place (id, municipality_id, kind, name, about, lat, lon, precision, state) values
       ('dzirnavas', 'balvu-novads', 'place', '{"lv": "Dzirnavas & <maiznīca>"}', '{"lv": "Maļ rudzus."}', 57.1, 27.3, 'site', 'published'),
       ('slepena-seta', 'balvu-novads', 'place', '{"lv": "Slepena sēta"}', '{"lv": "Vēl raksta."}', 57.2, 27.4, 'site', 'hidden')`,
  );
  await route('pa-balviem', ['upite-centre', 'dzirnavas', 'may-songs', 'slepena-seta']);
  await route('tikai-viena', ['dzirnavas', 'slepena-seta']);
}, 60_000);
afterAll(() => api.close());

async function route(id: string, places: readonly string[]): Promise<void> {
  await api.database.query('begin');
  await api.database.query(
    `insert into heritage_route (id, municipality_id, way, name, about, months, access)
     values ($1, 'balvu-novads', 'bicycle', '{"lv": "Pa Balviem"}', '{"lv": "Dziesmas un rudzi."}', '{5,6}', 'partly')`,
    [id],
  );
  await api.database.query(
    `insert into heritage_route_stop (route_id, position, place_id)
     select $1, position, place from unnest($2::text[]) with ordinality as it(place, position)`,
    [id, places],
  );
  await api.database.query('commit');
}

const list = async (query: object = {}) =>
  (await api.visitor().call('heritage.routes', { query })).body.routes.map(({ id }) => id).sort();
const text = async (path: string) => (await fetch(api.origin + path)).text();

describe('routes', () => {
  it('are there as soon as two of their stops are shown, and narrowed as people ask', async () => {
    const all = ['daugavpils-cietoksnis-un-skrotis', 'ludzas-vecpilseta', 'mals-stikls-un-linu-pavediens'];
    expect(await list()).toEqual([...all, 'pa-balviem'].sort());
    expect(await list({ way: 'foot' })).toEqual(['ludzas-vecpilseta']);
    expect(await list({ month: 12 })).toEqual(['ludzas-vecpilseta']);
    // Through which it leads, whoever keeps it.
    expect(await list({ municipality: 'livanu-novads' })).toEqual(['mals-stikls-un-linu-pavediens']);
    expect(await list({ place: 'dzirnavas' })).toEqual(['pa-balviem']);
    const wrong = await fetch(`${api.origin}/api/v1/heritage/routes?month=13`);
    expect(wrong.status).toBe(400);
    const alone = await api.visitor().call('heritage.route', { params: { route: 'tikai-viena' } });
    expect(alone.problem?.code).toBe('heritage.no-route');
  });

  it('have their stops in order without what is hidden, and say how far it is at least', async () => {
    const { body } = await api.visitor().call('heritage.route', { params: { route: 'pa-balviem' } });
    expect(body.stops.map(({ place }) => place.id)).toEqual(['upite-centre', 'dzirnavas', 'may-songs']);
    // Upīte 57.0264, 27.6754 to 57.1, 27.3: 24.1 km by hand; what has no point of its own is in no sum.
    expect(Math.round(body.metres / 100)).toBe(241);
    expect(body.offBy).toBe(0);
  });
});

describe('a route to take along', () => {
  it('is GPX that a library made elsewhere reads: the line, the stops, and nothing that only stands in', async () => {
    const answer = await fetch(`${api.origin}/heritage/routes/pa-balviem/route.gpx`);
    expect(answer.headers.get('content-type')).toContain('application/gpx+xml');
    expect(answer.headers.get('content-disposition')).toContain('pa-balviem.gpx');
    const faults: unknown[] = [];
    const parser = new DOMParser({ onError: (level, message) => void faults.push([level, message]) });
    const read = gpx(
      parser.parseFromString(await answer.text(), 'text/xml') as unknown as Parameters<typeof gpx>[0],
    );
    expect(faults).toEqual([]);
    const [line] = read.features.filter((it) => it.geometry?.type === 'LineString');
    expect(line?.properties).toMatchObject({ name: 'Pa Balviem', _gpxType: 'rte' });
    expect(line?.geometry).toMatchObject({
      coordinates: [
        [27.6754, 57.0264],
        [27.3, 57.1],
      ],
    });
    const points = read.features.filter((it) => it.geometry?.type === 'Point');
    expect(points.map(({ properties }) => properties?.['name'])).toEqual([
      'Nemateriālās kultūras mantojuma centrs “Upīte”',
      'Dzirnavas & <maiznīca>',
    ]);
  });

  it('is said in the language of the address, and names whose the middles of towns are', async () => {
    const english = await text('/en/heritage/routes/ludzas-vecpilseta/route.gpx');
    expect(english).toContain('<name>Ludza on foot: castle, craft, synagogue</name>');
    expect(english).not.toContain('GeoNames');
    expect(await text('/heritage/routes/mals-stikls-un-linu-pavediens/route.gpx')).toContain(
      '<copyright author="GeoNames"><license>https://creativecommons.org/licenses/by/4.0/</license>',
    );
  });

  it.each([
    ['', 'Ludza kājām: pils, amats, sinagoga', 'Ludzas novads', '1. Ludzas pilsdrupas'],
    ['/en', 'Ludza on foot: castle, craft, synagogue', 'Ludza Municipality', '1. Ludza Castle ruins'],
    ['/ru', 'Лудза пешком', 'Лудзенский край', '1. Ludzas pilsdrupas'],
  ])('is a leaflet to print%s, read back as text', async (language, ...parts) => {
    const answer = await fetch(`${api.origin}${language}/heritage/routes/ludzas-vecpilseta/leaflet.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = await answer.arrayBuffer();
    const words = (await wordsOf(pdf.slice(0))).replace(/\u00a0/g, ' ');
    for (const part of [...parts, '56.5470, 27.7180']) expect(words).toContain(part);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Marked true/);
    expect((await fetch(`${api.origin}/heritage/routes/tikai-viena/leaflet.pdf`)).status).toBe(404);
  });

  it.each(['nav-tada', 'tikai-viena', '%22'])('%s is none', async (id) => {
    expect((await fetch(`${api.origin}/heritage/routes/${id}/route.gpx`)).status).toBe(404);
  });
});

it('the page of a route without script is a TouristTrip by a vocabulary that is not Talka’s', async () => {
  const html = await text('/en/heritage/routes/ludzas-vecpilseta');
  expect(html).toContain('<h1>Ludza on foot: castle, craft, synagogue</h1>');
  const [, found = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const trip = JSON.parse(found) as unknown;
  expect(trip).toMatchObject({ itinerary: { numberOfItems: 3 } });
  expect(await faultsOf('TouristTrip', trip)).toEqual([]);
  const wrong = JSON.parse(found.replace('itemListElement', 'itemsListed')) as unknown;
  expect((await faultsOf('TouristTrip', wrong)).length).toBeGreaterThan(0);
  expect(await text('/heritage/routes?way=bicycle')).toContain('/heritage/routes/pa-balviem');
  expect((await fetch(`${api.origin}/heritage/routes/nowhere-at-all`)).status).toBe(404);
});

describe('the database has the last word', () => {
  it.each([
    ['a route of one stop', `delete from heritage_route_stop where route_id = 'pa-balviem' and position > 1`],
    [
      'a thirty-first stop',
      `update heritage_route_stop set position = 31 where route_id = 'pa-balviem' and position = 1`,
    ],
    ['no month', `update heritage_route set months = '{}' where id = 'pa-balviem'`],
    [
      'two stops in one place of the order',
      `update heritage_route_stop set position = 1 where route_id = 'pa-balviem'`,
    ],
  ])('%s', async (_, act) => {
    await expect(api.database.query(act)).rejects.toThrow(/heritage_route|two stops/);
  });

  it('and two stops change places in one act', async () => {
    await api.database.query(
      `update heritage_route_stop set position = 3 - position where route_id = 'pa-balviem' and position < 3`,
    );
    const { body } = await api.visitor().call('heritage.route', { params: { route: 'pa-balviem' } });
    expect(body.stops.map(({ place }) => place.id)).toEqual(['dzirnavas', 'upite-centre', 'may-songs']);
  });
});
