import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let moderator: Actor;
let number: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const author = await api.person();
  moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
  const idea = await handIn(author);
  await decideOn(moderator, idea, 'publish');
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
}, 60_000);
afterAll(() => api.close());

const say = async (who: Actor, body: string) =>
  (
    await who.call('comments.write', {
      params: { number },
      body: { body, language: 'lv', stance: null, answers: null },
    })
  ).body.comment;

/** What lies on the moderator's desk about a comment. */
async function onDesk(comment: string) {
  const { cases } = (await moderator.call('cases.list', { query: {} })).body;
  for (const { id } of cases) {
    const { body } = await moderator.call('cases.read', { params: { case: id } });
    if (body.comment?.id === comment) return { id, revision: body.revision, held: body.held };
  }
  return undefined;
}

it('what looks like flooding is public at once, and lies on the desk: a person decides', async () => {
  const stranger = await api.person({ isNew: true });
  const comment = await say(stranger, 'Lētas riepas: https://riepas.example');
  expect(comment.state).toBe('shown');
  const found = await onDesk(comment.id);
  expect(found?.held).toMatchObject([{ noticed: 'links', by: null, words: '' }]);
  const decided = await moderator.call('cases.decide', {
    params: { case: found?.id ?? '' },
    body: { revision: found?.revision ?? 0, outcome: 'keep', reason: null, words: '' },
  });
  expect(decided.problem).toBeUndefined();
  const { threads } = (await api.visitor().call('comments.list', { params: { number }, query: {} })).body;
  expect(threads.map(({ id }) => id)).toContain(comment.id);
});

it('the same words again, of a known person, are looked at; what others say is not', async () => {
  const known = await api.person();
  const words = 'Nāciet visi uz manu veikalu jau šodien!';
  const first = await say(known, words);
  const second = await say(known, words.toUpperCase());
  expect(await onDesk(first.id)).toBeUndefined();
  expect((await onDesk(second.id))?.held).toMatchObject([{ noticed: 'repeated' }]);
  expect(await onDesk((await say(await api.person(), words)).id)).toBeUndefined();
});

it('what is put in when the words are put right is looked at as well', async () => {
  const stranger = await api.person({ isNew: true });
  const { id } = await say(stranger, 'Man patīk šī doma.');
  expect(await onDesk(id)).toBeUndefined();
  const body = { body: 'Man patīk šī doma: https://riepas.example', language: 'lv' as const, stance: null };
  expect((await stranger.call('comments.reword', { params: { comment: id }, body })).problem).toBeUndefined();
  expect((await onDesk(id))?.held).toMatchObject([{ noticed: 'links' }]);
});

it('who decided, and that Talka asked to look, is said to the author; no year counts it as a report', async () => {
  const stranger = await api.person({ isNew: true });
  const { id } = await say(stranger, 'Pērc riepas te: https://riepas.example');
  const found = await onDesk(id);
  const words = 'Tas ir sludinājums, ne doma par ideju.';
  const decided = await moderator.call('cases.decide', {
    params: { case: found?.id ?? '' },
    body: { revision: found?.revision ?? 0, outcome: 'hide', reason: 'advertising', words },
  });
  expect(decided.problem).toBeUndefined();
  const mine = await stranger.call('my-comments.read', { params: { comment: id } });
  expect(mine.body.statements).toMatchObject([{ outcome: 'hide', automated: false, noticed: true, words }]);
  const { rows } = (await api.visitor().call('transparency.read', {})).body;
  expect(rows.map(({ what }) => what)).toContain('noticed');
  expect(rows.filter(({ what }) => what.startsWith('report'))).toEqual([]);
});
