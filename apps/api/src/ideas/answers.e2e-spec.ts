import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const words = 'Laipa būs nākamajā pavasarī; projektu zīmē jau tagad.';
let api: ApiUnderTest;
let author: Actor;
let ilze: Actor;
let maris: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  author = await api.person({ name: 'Anna Linupīte' });
  ilze = await api.person({ name: 'Ilze Moderatore', grants: [{ role: 'moderator', municipality }] });
  maris = await api.person({ name: 'Māris Vadītājs', grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

async function published(): Promise<{ params: { municipality: string; number: number } }> {
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(ilze, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number as number;
  return { params: { municipality, number } };
}
const drafted = async (at: Awaited<ReturnType<typeof published>>, said = words) =>
  (await ilze.call('answers.draft', { ...at, body: { words: said, language: 'lv' } })).body.answers[0]?.id ??
  '';
const seen = async (number: number) =>
  (await api.visitor().call('ideas.answers', { params: { number } })).body.answers;

describe('what a municipality says to an idea', () => {
  it('is drafted among colleagues, published to everyone, and stands', async () => {
    const at = await published();
    const { number } = at.params;
    const answer = await drafted(at);
    expect(await seen(number)).toEqual([]);
    const read = await maris.call('answers.list', at);
    expect(read.body.answers).toMatchObject([
      { id: answer, words, revision: 1, by: 'Ilze Moderatore', publishedAt: null },
    ]);

    const params = { ...at.params, answer };
    const better = `${words} Dēļus zāģē Ludzā.`;
    const rewritten = await maris.call('answers.rewrite', {
      params,
      body: { revision: 1, words: better, language: 'lv' },
    });
    expect(rewritten.body.answers).toMatchObject([{ words: better, revision: 2, by: 'Māris Vadītājs' }]);
    // Who has not read the newest words publishes none.
    expect((await ilze.call('answers.publish', { params, body: { revision: 1 } })).problem?.code).toBe(
      'answer.changed',
    );
    expect((await ilze.call('answers.publish', { params, body: { revision: 2 } })).status).toBe(200);
    expect(await seen(number)).toMatchObject([{ words: better, language: 'lv' }]);

    const body = { revision: 2, words: 'Tomēr nebūs nekādas laipas.', language: 'lv' as const };
    expect((await maris.call('answers.rewrite', { params, body })).problem?.code).toBe('answer.published');
    expect((await maris.call('answers.drop', { params, query: { revision: 2 } })).problem?.code).toBe(
      'answer.published',
    );
    const unsaid = [
      `update official_answer set words = 'cits' where id = $1`,
      'delete from official_answer where id = $1',
    ];
    for (const statement of unsaid)
      await expect(api.database.query(statement, [answer])).rejects.toThrow('a published answer stands');
  });

  it('of two who publish at once it is published once', async () => {
    const at = await published();
    const params = { ...at.params, answer: await drafted(at) };
    const publish = (who: Actor) => who.call('answers.publish', { params, body: { revision: 1 } });
    const told = await Promise.all([publish(ilze), publish(maris), publish(ilze)]);
    expect(told.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { rows } = await api.database.query(
      `select from audit_entry where action = 'idea.answered' and subject_id = (select id::text from idea where number = $1)`,
      [at.params.number],
    );
    expect(rows).toHaveLength(1);
  });

  it('is words, not too few, in so many answers, and a draft can be thrown away', async () => {
    const at = await published();
    const short = await ilze.call('answers.draft', { ...at, body: { words: 'Nē.', language: 'lv' } });
    expect(short.problem?.fields[0]).toMatchObject({ field: 'words', code: 'text.too-short' });
    const answer = await drafted(at);
    const params = { ...at.params, answer };
    expect((await maris.call('answers.drop', { params, query: { revision: 1 } })).body.answers).toEqual([]);
    expect((await maris.call('answers.publish', { params, body: { revision: 1 } })).problem?.code).toBe(
      'answer.not-found',
    );
    for (let count = 0; count < 20; count += 1) await drafted(at, `${words} ${count}`);
    const more = await ilze.call('answers.draft', { ...at, body: { words, language: 'lv' } });
    expect(more.problem).toMatchObject({ code: 'answer.too-many', params: { max: 20 } });
  });
});
