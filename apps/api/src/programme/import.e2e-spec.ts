import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ImportRow } from '@talka/contracts';
import { someProgrammeEvent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let planner: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  planner = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

const row = (uid: string, change: Parameters<typeof someProgrammeEvent>[0] = {}): ImportRow => {
  const { asked: _, ...draft } = someProgrammeEvent(change);
  return { uid, draft };
};
const take = async (rows: ImportRow[], apply: boolean) =>
  (await planner.call('office-programme.import', { params: { municipality }, body: { apply, rows } })).body
    .rows;
const outcomes = async (rows: ImportRow[], apply: boolean) =>
  (await take(rows, apply)).map(({ outcome }) => outcome);
const titles = async () =>
  (await planner.call('office-programme.list', { params: { municipality } })).body.events.map(
    ({ title }) => title.lv,
  );
const named = (title: string) => ({
  texts: { lv: { title, about: 'Dziesmas pie ugunskura, siers un maize.' } },
});

it('a file is taken over once: first only looked at, then as drafts, and the second time nothing is new', async () => {
  const rows = [row('a', named('Pirmais vakars')), row('b', named('Otrais vakars'))];
  expect(await outcomes(rows, false)).toEqual(['new', 'new']);
  expect(await titles()).toEqual([]);
  expect(await outcomes(rows, true)).toEqual(['new', 'new']);
  expect((await titles()).sort()).toEqual(['Otrais vakars', 'Pirmais vakars']);
  expect(await outcomes(rows, true)).toEqual(['same', 'same']);
  expect(await titles()).toHaveLength(2);
  const [first] = await take(rows, false);
  const number = first?.number ?? 0;
  const read = await planner.call('office-programme.read', { params: { municipality, number } });
  expect(read.body).toMatchObject({
    state: 'draft',
    revision: 0,
    texts: { lv: { title: 'Pirmais vakars' } },
  });
});

it('what changed in the file changes here; what somebody rewrote or called off stays; what cannot be taken is said, row by row', async () => {
  const rows = ['k1', 'k2', 'k3', 'k4'].map((uid) => row(uid, named(`Koncerts ${uid}`)));
  const numbers = (await take(rows, true)).map(({ number }) => number ?? 0);
  const at = (index: number) => ({ params: { municipality, number: numbers[index] ?? 0 } });
  const rewritten = someProgrammeEvent(named('Koncerts ar pārsteigumu'));
  await planner.call('office-programme.change', { ...at(1), body: { revision: 0, draft: rewritten } });
  await planner.call('office-programme.cancel', { ...at(2), body: { words: 'Orķestris ir saslimis.' } });
  // What is announced follows its file as well: announcing is no rewriting.
  await planner.call('office-programme.publish', at(0));
  const next = [
    ...['k1', 'k2', 'k3'].map((uid) => row(uid, { ...named(`Koncerts ${uid}`), price: '7 €' })),
    row('k4', {
      ...named('Koncerts k4'),
      from: '2020-05-01T15:00:00.000Z',
      until: '2020-05-01T17:00:00.000Z',
    }),
    row('k5', { texts: { lv: { title: 'Bez vārdiem', about: '' } } }),
    row('k1', named('Vēlreiz')),
  ];
  const answer = await take(next, true);
  expect(answer.map(({ outcome, fields }) => [outcome, ...fields])).toEqual([
    ['changed', 'price'],
    ['rewritten', 'price'],
    ['cancelled', 'price'],
    ['over'],
    ['refused'],
    ['refused'],
  ]);
  expect(answer.slice(4).map(({ refusal }) => [refusal?.code, refusal?.field])).toEqual([
    ['text.empty', 'about-lv'],
    ['programme-import.twice', null],
  ]);
  const now = await Promise.all([0, 1].map((index) => planner.call('office-programme.read', at(index))));
  expect(now.map(({ body }) => [body.price, body.texts.lv.title])).toEqual([
    ['7 €', 'Koncerts k1'],
    [rewritten.price, 'Koncerts ar pārsteigumu'],
  ]);
  expect(now[0]?.body.state).toBe('published');
});

it('hostile rows are refused before anything is read, and leave nothing', async () => {
  const many = Array.from({ length: 101 }, (_, at) => row(String(at)));
  const call = (rows: unknown) =>
    planner.call('office-programme.import', {
      params: { municipality },
      body: { apply: true, rows: rows as ImportRow[] },
    });
  const before = await titles();
  expect((await call(many)).status).toBe(400);
  expect((await call([{ ...row('x'), uid: 'x'.repeat(301) }])).status).toBe(400);
  expect(
    (await call([row('x', { texts: { lv: { title: 'x'.repeat(3_000_000), about: '' } } })])).status,
  ).toBe(413);
  const elsewhere = row('y', {
    place: { name: 'Zāle', municipality: 'nekurienes-novads', coordinates: null },
  });
  expect((await take([elsewhere], true))[0]?.refusal?.code).toBe('programme-event.place-unknown');
  expect(await titles()).toEqual(before);
});
