import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPEN_DATA } from '@talka/contracts';
import { readLinkedData, someProposal } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const EU = 'http://publications.europa.eu/resource/authority';
let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const get = (path: string) => fetch(api.origin + path);

describe('the catalogue of open data', () => {
  it('is read by a library for linked data: each set has a title in three languages, and files under an open licence that are there', async () => {
    const answer = await get('/open-data/catalog.jsonld');
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const facts = await readLinkedData(await answer.json());
    const of = (subject: string, predicate: string) =>
      facts.filter((it) => it.subject === subject && it.predicate === predicate).map(({ object }) => object);
    const subjects = (type: string) =>
      facts.filter(({ object }) => object.value === DCAT + type).map(({ subject }) => subject);
    const [catalogue = '', ...more] = subjects('Catalog');
    expect(more).toEqual([]);
    expect(of(catalogue, `${DCT}publisher`)).toHaveLength(1);
    const sets = subjects('Dataset');
    expect(
      of(catalogue, `${DCAT}dataset`)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...sets].sort());
    expect(sets).toHaveLength(OPEN_DATA.length);
    for (const set of sets)
      for (const predicate of ['title', 'description'])
        expect(
          of(set, DCT + predicate)
            .map(({ language }) => language)
            .sort(),
        ).toEqual(['en', 'lv', 'ru']);
    const files = subjects('Distribution');
    expect(files).toHaveLength(2 * OPEN_DATA.length);
    for (const file of files) {
      expect(of(file, `${DCT}license`).map(({ value }) => value)).toEqual([`${EU}/licence/CC0`]);
      const [url] = of(file, `${DCAT}downloadURL`);
      const there = await get(new URL(url?.value ?? '').pathname);
      expect(there.status).toBe(200);
      const [media] = of(file, `${DCAT}mediaType`);
      expect(media?.value).toContain(String(there.headers.get('content-type')).split(';')[0]);
    }
  });

  it('is the same as what the site lists', async () => {
    const { sets, catalogue } = (await api.visitor().call('open-data.list', {})).body;
    const paths = [catalogue, ...sets.flatMap(({ files }) => files.map(({ path }) => path))];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect(sets.map(({ id }) => id)).toEqual([...OPEN_DATA]);
  });
});

it('joint decisions are given away with every voice, and what was typed is no formula', async () => {
  const head = async () => (await (await get('/open-data/joint-decisions.csv')).text()).split('\r\n')[0];
  const columns = await head();
  const municipality = 'ludzas-novads';
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const body = someProposal({ title: '=SUM(A1:A9) kopīgi' });
  const proposed = await administrator.call('joint-decisions.propose', { params: { municipality }, body });
  const { number } = proposed.body;
  const rows = async () =>
    ((await (await get('/open-data/joint-decisions.json')).json()) as { rows: object[] }).rows;
  expect(await rows()).toMatchObject([{ number, municipality: null, voice: null }]);
  await administrator.call('joint-decisions.speak', {
    params: { municipality, number },
    body: { voice: 'for', words: 'Dome nolēma.', language: 'lv' },
  });
  expect(await rows()).toMatchObject([{ number, municipality, voice: 'for', why: 'Dome nolēma.' }]);
  const csv = await (await get('/open-data/joint-decisions.csv')).text();
  expect(csv).toContain(`${number},'=SUM(A1:A9) kopīgi,${municipality},open,5,`);
  expect(await head()).toBe(columns);
});
