import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, someContent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const { title, summary, why } = someContent();
let api: ApiUnderTest;
let anna: Actor;
let cirulis: Actor;
let ilze: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  cirulis = await api.person({ name: 'Cīrulis Līdzautors' });
  ilze = await api.person({ name: 'Ilze Moderatore', grants: [{ role: 'moderator', municipality }] });
}, 60_000);
afterAll(() => api.close());

/** A public idea by two authors. */
async function published(): Promise<{ idea: string; params: { number: number } }> {
  const idea = await handIn(anna);
  await decideOn(ilze, idea, 'publish');
  await api.database.query(
    `insert into idea_invitation (idea_id, person_id, state, invited_by) select id, $2, 'accepted', author_id from idea where id = $1`,
    [idea, cirulis.id],
  );
  const number = (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
  return { idea, params: { number } };
}

const send = (
  who: Actor,
  { params }: Pick<Awaited<ReturnType<typeof published>>, 'params'>,
  change: object,
  version = 1,
) =>
  who.call('suggestions.send', {
    params,
    body: { version, title, summary, why, reason: 'Tā būtu skaidrāk.', ...change },
  });
const decide = (who: Actor, how: 'accept' | 'decline', params: { number: number; suggestion: string }) =>
  who.call(`suggestions.${how}`, { params, body: { answer: 'Paldies par to!' } });

describe('a suggestion to the text of an idea', () => {
  it('is read by its writer and the authors as a difference, and becomes a version with credit', async () => {
    const boriss = await api.person({ name: 'Boriss Padomdevējs' });
    const at = await published();
    const sent = await send(boriss, at, { title: '  Šūpoles pie   skolas ' });
    expect(sent.status).toBe(201);
    const suggestion = sent.body.suggestions[0]?.id ?? '';
    const read = (await anna.call('suggestions.list', at)).body;
    expect(read).toMatchObject({ author: true, open: true });
    expect(read.suggestions).toMatchObject([
      { id: suggestion, by: 'Boriss Padomdevējs', mine: false, state: 'open', applies: true },
    ]);
    expect(read.suggestions[0]?.changes.map(({ field }) => field)).toEqual(['title']);
    const stranger = await api.person();
    expect((await stranger.call('suggestions.list', at)).body.suggestions).toEqual([]);
    expect((await decide(stranger, 'accept', { ...at.params, suggestion })).problem?.code).toBe(
      'suggestion.not-found',
    );
    expect((await decide(boriss, 'accept', { ...at.params, suggestion })).problem?.code).toBe(
      'suggestion.not-yours',
    );

    const accepted = await decide(cirulis, 'accept', { ...at.params, suggestion });
    expect(accepted.body.suggestions).toMatchObject([
      { state: 'accepted', version: 2, answer: 'Paldies par to!' },
    ]);
    const page = (await api.visitor().call('ideas.read', at)).body;
    expect([page.title, page.versions]).toEqual(['Šūpoles pie skolas', 2]);
    const { versions } = (await api.visitor().call('ideas.versions', at)).body;
    expect(versions.map((it) => [it.number, it.suggestedBy])).toEqual([
      [1, null],
      [2, 'Boriss Padomdevējs'],
    ]);
    // A moderator reads the new text: whoever could write one could otherwise write anything.
    const cases = (await ilze.call('cases.list', { query: {} })).body.cases;
    expect(cases.filter((it) => it.title === 'Šūpoles pie skolas')).toHaveLength(1);
    expect((await decide(anna, 'decline', { ...at.params, suggestion })).problem?.code).toBe(
      'suggestion.decided',
    );
  });

  it('is one at a time, of something different, by others than the authors, and can be taken back', async () => {
    const boriss = await api.person();
    const at = await published();
    expect((await send(boriss, at, {})).problem?.code).toBe('suggestion.same');
    expect((await send(anna, at, { title: 'Šūpoles pie skolas' })).problem?.code).toBe('suggestion.own-idea');
    expect((await send(boriss, at, { title: 'Šū' })).problem?.fields[0]).toMatchObject({
      ...{ field: 'title', code: 'text.too-short' },
    });
    expect(
      (await send(boriss, at, { title: 'Šūpoles pie skolas', reason: '' })).problem?.fields[0],
    ).toMatchObject({
      field: 'reason',
    });
    const both = await Promise.all(
      ['Šūpoles pie skolas', 'Šūpoles pie baznīcas'].map((other) => send(boriss, at, { title: other })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const suggestion = both.find(({ status }) => status === 201)?.body.suggestions[0]?.id ?? '';
    const params = { ...at.params, suggestion };
    expect((await anna.call('suggestions.withdraw', { params })).problem?.code).toBe('suggestion.not-found');
    expect((await boriss.call('suggestions.withdraw', { params })).body.suggestions).toEqual([]);
    expect((await decide(anna, 'accept', params)).problem?.code).toBe('suggestion.decided');
    expect((await send(boriss, at, { title: 'Šūpoles pie ezera' })).status).toBe(201);
  });

  it('applies to a newer text where what it changes is as it was read, and else is refused by name', async () => {
    const [one, other, third] = [await api.person(), await api.person(), await api.person()];
    const at = await published();
    const first = (await send(one, at, { title: 'Šūpoles pie skolas' })).body.suggestions[0]?.id ?? '';
    const same = (await send(other, at, { title: 'Šūpoles pie ezera' })).body.suggestions[0]?.id ?? '';
    const apart =
      (await send(third, at, { summary: `${summary} Arī bērniem.` })).body.suggestions[0]?.id ?? '';
    expect((await decide(anna, 'accept', { ...at.params, suggestion: first })).status).toBe(200);
    expect((await decide(anna, 'accept', { ...at.params, suggestion: same })).problem?.code).toBe(
      'suggestion.outdated',
    );
    expect((await decide(anna, 'accept', { ...at.params, suggestion: apart })).status).toBe(200);
    const page = (await api.visitor().call('ideas.read', at)).body;
    expect([page.title, page.summary]).toEqual(['Šūpoles pie skolas', `${summary} Arī bērniem.`]);
    const short = await anna.call('suggestions.decline', {
      ...{ params: { ...at.params, suggestion: same }, body: { answer: '' } },
    });
    expect(short.problem?.fields[0]).toMatchObject({ field: 'answer' });
    expect((await decide(anna, 'decline', { ...at.params, suggestion: same })).status).toBe(200);
  });

  it('waits while the text is checked, is nothing of an idea taken down, and leaves nothing in its history', async () => {
    const boriss = await api.person();
    const at = await published();
    const suggestion =
      (await send(boriss, at, { title: 'Šūpoles pie skolas' })).body.suggestions[0]?.id ?? '';
    await api.database.query(`update idea set status = 'under-review' where id = $1`, [at.idea]);
    const params = { ...at.params, suggestion };
    expect((await decide(anna, 'accept', params)).problem?.code).toBe('suggestion.closed');
    expect((await send(await api.person(), at, { title: 'Cits nosaukums' })).problem?.code).toBe(
      'suggestion.closed',
    );
    await api.database.query(`update idea set status = 'published' where id = $1`, [at.idea]);
    expect((await decide(anna, 'accept', params)).status).toBe(200);
    // What a moderator sends back was public in two versions; neither can be read any more.
    await decideOn(ilze, at.idea, 'return', 'Kurā vietā tieši tas būtu?');
    expect((await decide(anna, 'accept', params)).problem?.code).toBe('idea.not-found');
    const { rows } = await api.database.query(
      'select number from idea_version where idea_id = $1 and is_public',
      [at.idea],
    );
    expect(rows).toEqual([]);
  });

  it('of a moderator who has read the text before it changed, nothing is decided', async () => {
    const [boriss, other] = [await api.person(), await api.person()];
    const at = await published();
    const one = (await send(boriss, at, { title: 'Šūpoles pie skolas' })).body.suggestions[0]?.id ?? '';
    const two = (await send(other, at, { summary: `${summary} Arī bērniem.` })).body.suggestions[0]?.id ?? '';
    await decide(anna, 'accept', { ...at.params, suggestion: one });
    const card = (await ilze.call('cases.list', { query: {} })).body.cases;
    const found = await Promise.all(card.map((it) => ilze.call('cases.read', { params: { case: it.id } })));
    const read = found.find(({ body }) => body.idea.id === at.idea)?.body;
    await decide(anna, 'accept', { ...at.params, suggestion: two });
    const decided = await ilze.call('cases.decide', {
      params: { case: read?.id ?? '' },
      body: { revision: read?.revision ?? 0, outcome: 'publish', reason: null, words: 'Labi, paldies!' },
    });
    expect(decided.problem?.code).toBe('case.changed');
  });
});
