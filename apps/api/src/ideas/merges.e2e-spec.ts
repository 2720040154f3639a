import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let anna: Actor;
let boriss: Actor;
let ilze: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  boriss = await api.person({ name: 'Boriss Krasts' });
  ilze = await api.person({ name: 'Ilze Moderatore', grants: [{ role: 'moderator', municipality }] });
}, 60_000);
afterAll(() => api.close());

async function published(author: Actor, title: string): Promise<{ idea: string; number: number }> {
  const idea = await handIn(author, { title });
  await decideOn(ilze, idea, 'publish');
  return { idea, number: (await author.call('my-ideas.read', { params: { idea } })).body.number as number };
}
const words = 'Abas grib to pašu taku gar ezeru.';
const propose = (who: Actor, number: number, into: number) =>
  who.call('merges.propose', { params: { number }, body: { into, words } });
const first = async (who: Actor, number: number) =>
  (await who.call('merges.list', { params: { number } })).body.merges[0]?.id ?? '';

describe('two ideas that become one', () => {
  it('by the word of the authors of both: names count once, authors write together, the old page leads on', async () => {
    const [from, into] = [
      await published(anna, 'Taka gar ezeru'),
      await published(boriss, 'Taka apkārt ezeram'),
    ];
    const [both, one] = [await api.person(), await api.person()];
    for (const number of [from.number, into.number])
      await both.call('ideas.add-support', { params: { number } });
    await one.call('ideas.add-support', { params: { number: from.number } });
    await anna.call('ideas.add-support', { params: { number: into.number } });
    await one.call('ideas.follow', { params: { number: from.number } });

    expect((await propose(both, from.number, into.number)).problem?.code).toBe('merge.not-yours');
    expect((await propose(anna, from.number, into.number)).status).toBe(201);
    expect((await propose(anna, from.number, into.number)).problem?.code).toBe('merge.already');
    expect((await one.call('merges.list', { params: { number: into.number } })).body.merges).toEqual([]);
    const read = (await boriss.call('merges.list', { params: { number: into.number } })).body;
    expect(read.merges).toMatchObject([
      { state: 'open', outgoing: false, both: 1, words, from: { number: from.number, support: 2 } },
    ]);
    const merge = read.merges[0]?.id ?? '';
    const at = { params: { number: into.number, merge }, body: { answer: 'Labprāt!' } };
    for (const who of [anna, one])
      expect((await who.call('merges.consent', at)).problem?.code).toBe('merge.not-found');
    const told = await Promise.all([boriss.call('merges.consent', at), boriss.call('merges.consent', at)]);
    expect(told.map(({ status }) => status).sort()).toEqual([200, 409]);

    const page = (await boriss.call('ideas.read', { params: { number: into.number } })).body;
    // Anna supported it before she wrote it; the two names of hers count once each.
    expect(page).toMatchObject({ support: 2, authors: ['Boriss Krasts', 'Anna Linupīte'] });
    const gone = await api.visitor().call('ideas.read', { params: { number: from.number } });
    expect(gone.problem).toMatchObject({ code: 'idea.merged', params: { number: into.number } });
    const old = await fetch(`${api.origin}/ru/ideas/${from.number}`);
    expect(old.status).toBe(410);
    expect(await old.text()).toContain(`<a href="/ru/ideas/${into.number}">Открыть идею, к которой`);
    const listed = (await api.visitor().call('ideas.list', { query: { search: 'ezer' } })).body.ideas;
    expect(listed.map(({ number }) => number)).toEqual([into.number]);
    expect((await one.call('ideas.add-support', { params: { number: from.number } })).problem?.code).toBe(
      'idea.not-found',
    );
    expect((await one.call('ideas.read', { params: { number: into.number } })).body.mine).toMatchObject({
      ...{ supported: true, following: true },
    });
    expect((await anna.call('my-ideas.read', { params: { idea: from.idea } })).body.status).toBe('merged');
    const { revision } = (await anna.call('my-ideas.read', { params: { idea: from.idea } })).body;
    const back = await anna.call('my-ideas.withdraw', { params: { idea: from.idea }, body: { revision } });
    expect(back.problem?.code).toBe('state.not-possible');
  });

  it('only where they fit, and can be declined with a word or taken back', async () => {
    const [from, into] = [await published(anna, 'Laipa pār purvu'), await published(boriss, 'Laipa purvā')];
    expect((await propose(anna, from.number, from.number)).problem?.code).toBe('merge.itself');
    expect((await propose(anna, from.number, 999_999)).problem?.code).toBe('merge.no-such-idea');
    const short = await anna.call('merges.propose', {
      ...{ params: { number: from.number }, body: { into: into.number, words: 'Jā' } },
    });
    expect(short.problem?.fields[0]).toMatchObject({ field: 'words', code: 'text.too-short' });
    await propose(anna, from.number, into.number);
    const declining = { number: into.number, merge: await first(boriss, into.number) };
    const silent = await boriss.call('merges.decline', { params: declining, body: { answer: '' } });
    expect(silent.problem?.fields[0]).toMatchObject({ field: 'answer' });
    await boriss.call('merges.decline', { params: declining, body: { answer: 'Labāk katra par sevi.' } });
    expect((await anna.call('merges.list', { params: { number: from.number } })).body.merges).toMatchObject([
      { state: 'declined', outgoing: true, answer: 'Labāk katra par sevi.' },
    ]);
    await propose(anna, from.number, into.number);
    const taking = { number: from.number, merge: await first(anna, from.number) };
    expect((await anna.call('merges.withdraw', { params: taking })).status).toBe(200);
    const late = await boriss.call('merges.consent', {
      ...{ params: { number: into.number, merge: taking.merge }, body: { answer: '' } },
    });
    expect(late.problem?.code).toBe('merge.decided');
    await api.database.query(`update idea set status = 'under-review' where id = $1`, [from.idea]);
    expect((await propose(anna, from.number, into.number)).problem?.code).toBe('merge.closed');
  });

  it('crosses the threshold with the names that come along', async () => {
    const [from, into] = [
      await published(anna, 'Tilts pār strautu'),
      await published(boriss, 'Tiltiņš strautam'),
    ];
    await api.database.query(
      `update process set support_threshold = 2 where id = (select process_id from idea where id = $1)`,
      [into.idea],
    );
    const [one, two] = [await api.person(), await api.person()];
    await one.call('ideas.add-support', { params: { number: from.number } });
    await two.call('ideas.add-support', { params: { number: into.number } });
    await propose(anna, from.number, into.number);
    const params = { number: into.number, merge: await first(boriss, into.number) };
    expect((await boriss.call('merges.consent', { params, body: { answer: '' } })).status).toBe(200);
    const { rows } = await api.database.query(
      `select from audit_entry where action = 'idea.threshold-reached' and subject_id = $1`,
      [into.idea],
    );
    expect(rows).toHaveLength(1);
  });
});
