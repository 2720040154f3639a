import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { faultsOf } from '../workshops/testing/schema-org.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await api.database.query(
    `insert into heritage_place (id, municipality_id, kind, name, about, lat, lon, precision, country) values
       ('meistari-aiz-robezas', 'daugavpils', 'workshop', '{"lv": "Meistari aiz robežas"}', '{"lv": "=2+2 podi"}',
         55.74, 25.85, 'near', 'LT')`,
  );
  await api.database.query(
    `insert into heritage_place (id, municipality_id, kind, name, about, lat, lon, precision, state) values
       ('vel-paslepts', 'daugavpils', 'place', '{"lv": "Vēl paslēpts"}', '{"lv": "Vēl raksta."}', 56, 27, 'far', 'hidden')`,
  );
}, 60_000);
afterAll(() => api.close());

const list = async (query: object = {}) =>
  (await api.visitor().call('heritage.places', { query })).body.places;
const text = async (path: string) => (await fetch(api.origin + path)).text();
const structured = async (path: string): Promise<unknown> => {
  const [, found = ''] =
    /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(await text(path)) ?? [];
  return JSON.parse(found);
};

describe('places and traditions', () => {
  it('are all there, with what is hidden left out', async () => {
    const all = await list();
    expect(all).toHaveLength(35);
    expect(all.map(({ id }) => id)).not.toContain('vel-paslepts');
    expect((await api.visitor().call('heritage.place', { params: { place: 'vel-paslepts' } })).status).toBe(
      404,
    );
  });

  it('are narrowed by municipality, kind and living tradition', async () => {
    expect((await list({ municipality: 'ludzas-novads' })).map(({ id }) => id).sort()).toEqual([
      ...['ludza-castle', 'ludza-craftsmen', 'ludza-synagogue'],
    ]);
    expect((await list({ kind: 'festival' })).every(({ kind }) => kind === 'festival')).toBe(true);
    expect((await list({ tradition: 'pottery', municipality: 'rezekne' })).map(({ id }) => id)).toEqual([
      'latgale-culture-museum',
    ]);
    const wrong = await fetch(`${api.origin}/api/v1/heritage/places?tradition=juggling`);
    expect(wrong.status).toBe(400);
  });

  it('of partners abroad are kept, and said to lie outside', async () => {
    const outside = (await list()).filter((it) => it.outside);
    expect(outside.map(({ id, country }) => [id, country])).toEqual([['meistari-aiz-robezas', 'LT']]);
  });
});

describe('the page of a place without script', () => {
  it('falls back to Latvian where a language has no words, and marks it for whoever reads aloud', async () => {
    expect(await text('/en/heritage/ludza-castle')).toContain('<h1>Ludza Castle ruins</h1>');
    const russian = await text('/ru/heritage/ludza-castle');
    expect(russian).toContain('<h1 lang="lv">Ludzas pilsdrupas</h1>');
    expect(russian).toContain('на вашем языке ещё нет');
    expect(await text('/heritage?tradition=glass')).toContain('/heritage/livani-glass');
    expect((await fetch(`${api.origin}/heritage/nowhere-at-all`)).status).toBe(404);
  });

  it('is a TouristAttraction by a vocabulary that is not Talka’s, with no more certainty than there is', async () => {
    const exact = await structured('/heritage/rothko-museum');
    expect(exact).toMatchObject({ geo: { '@type': 'GeoCoordinates' } });
    const rough = await structured('/en/heritage/gors');
    expect(rough).toMatchObject({ geo: { '@type': 'GeoCircle', geoRadius: 1000 } });
    const nowhere = await structured('/heritage/potters-days');
    expect(nowhere).not.toHaveProperty('geo');
    const abroad = await structured('/heritage/meistari-aiz-robezas');
    expect(abroad).toMatchObject({ address: { addressCountry: 'LT' } });
    for (const it of [exact, rough, nowhere, abroad])
      expect(await faultsOf('TouristAttraction', it)).toEqual([]);
    const wrong = JSON.parse(JSON.stringify(rough).replace('geoRadius', 'radiusOfGeo')) as unknown;
    expect((await faultsOf('TouristAttraction', wrong)).length).toBeGreaterThan(0);
  });
});

it('open data has no coordinates that are others’, and no formulas', async () => {
  const csv = await text('/open-data/heritage-places.csv');
  expect(csv.split('\r\n')).toHaveLength(37);
  expect(csv).toContain("'=2+2 podi");
  const { rows } = JSON.parse(await text('/open-data/heritage-places.json')) as {
    rows: Record<string, unknown>[];
  };
  const of = (id: string) => rows.find((row) => row['id'] === id);
  expect(of('rothko-museum')).toMatchObject({ lat: 55.8838, precision: 'site', name_ru: null });
  expect(of('green-synagogue')).toMatchObject({ lat: null, lon: null, precision: 'town' });
  expect(
    rows.filter(({ precision, lat }) => (precision === 'town' || precision === 'stand-in') && lat !== null),
  ).toEqual([]);
});

describe('the database has the last word', () => {
  it.each([
    ['heritage_place_lat', { lat: 91 }],
    ['heritage_place_named', { name: '{"en": "Only English"}' }],
    ['heritage_place_address', { id: 'routes' }],
    ['heritage_place_traditions', { traditions: '{juggling}' }],
  ])('%s', async (constraint, wrong) => {
    const { id, name, lat, traditions } = {
      ...{ id: 'jauna-vieta', name: '{"lv": "Jauna"}', lat: 56, traditions: '{}' },
      ...wrong,
    };
    const tried = api.database.query(
      `insert into heritage_place (id, municipality_id, kind, traditions, name, about, lat, lon, precision)
       values ($1, 'daugavpils', 'place', $2, $3, '{"lv": "Te."}', $4, 27, 'site')`,
      [id, traditions, name, lat],
    );
    await expect(tried).rejects.toThrow(constraint);
  });
});
