import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let author: Actor;
let ilze: Actor;
let maris: Actor;
let boss: Actor;
let number: number;
beforeAll(async () => {
  api = await apiUnderTest();
  author = await api.person({ name: 'Anna Linupīte' });
  ilze = await api.person({ grants: [{ role: 'moderator', municipality }] });
  maris = await api.person({ grants: [{ role: 'moderator', municipality }] });
  boss = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

beforeEach(async () => {
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(ilze, idea, 'publish');
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
});

const rule = (comments: 'off' | 'before' | 'at-once' | undefined) =>
  boss.call('municipalities.change-rules', {
    params: { municipality },
    body: {
      ...{ moderation: 'before', languages: ['lv'], answerWithinDays: 5 },
      ...(comments ? { comments } : {}),
      contact: { email: 'dome@talka.example', phone: '+371 60000000', address: 'Raiņa iela 1' },
    },
  });
const say = (who: Actor, body = 'Te vajag margas.', answers: string | null = null) =>
  who.call('comments.write', {
    params: { number },
    body: { body, language: 'lv', stance: null, answers },
  });
const listed = async (who: Actor) =>
  (await who.call('comments.list', { params: { number }, query: {} })).body;
async function caseOf(comment: string): Promise<{ case: string; revision: number }> {
  const { rows } = await api.database.query<{ id: string; revision: number }>(
    'select id, revision from moderation_case where comment_id = $1 and closed_at is null',
    [comment],
  );
  return { case: rows[0]?.id ?? '', revision: rows[0]?.revision ?? 0 };
}
const decide = (
  who: Actor,
  of: { case: string; revision: number },
  outcome: 'publish' | 'refuse' | 'return' = 'publish',
) =>
  who.call('cases.decide', {
    params: { case: of.case },
    body: {
      ...{ revision: of.revision, outcome, reason: outcome === 'refuse' ? 'hostile' : null },
      words: outcome === 'publish' ? '' : 'Par ideju var strīdēties, cilvēku saukt vārdos nedrīkst.',
    },
  });

describe('a municipality says when comments can be read', () => {
  it('at once, if it says nothing; and what it does not speak of stays as it is', async () => {
    expect((await rule(undefined)).body.rules.comments).toBe('at-once');
    const said = await say(await api.person());
    expect(said.body.comment.state).toBe('shown');
    expect(await listed(api.visitor())).toMatchObject({ rule: 'at-once', count: 1 });
    await rule('off');
    expect((await rule(undefined)).body.rules.comments).toBe('off');
  });

  it('not at all: none is taken, and what was said stays', async () => {
    await rule('at-once');
    const head = (await say(await api.person())).body.comment.id;
    await rule('off');
    expect((await say(await api.person())).problem?.code).toBe('comment.closed');
    expect((await say(await api.person(), 'Piekrītu!', head)).problem?.code).toBe('comment.closed');
    expect(await listed(api.visitor())).toMatchObject({ rule: 'off', count: 1 });
  });

  it('after somebody has looked: until then it is seen by who wrote it alone', async () => {
    await rule('before');
    const klara = await api.person({ name: 'Klāra Upīte' });
    const { comment } = (await say(klara)).body;
    expect(comment).toMatchObject({ state: 'waiting', body: 'Te vajag margas.' });
    for (const who of [api.visitor(), author, klara])
      expect(await listed(who)).toMatchObject({ rule: 'before', count: 0, threads: [], people: [] });
    const called = await author.call('comments.people', { params: { number }, query: { begins: 'Kl' } });
    expect(called.body.people).toEqual([]);
    const params = { comment: comment.id };
    expect((await author.call('comments.answers', { params, query: {} })).status).toBe(404);
    expect((await author.call('comments.add-support', { params })).problem?.code).toBe('comment.gone');
    expect((await say(author, 'Piekrītu!', comment.id)).problem?.code).toBe('comment.gone');
    const report = { ground: 'hostile', words: 'Man tas nepatīk.', language: 'lv', email: null } as const;
    const subject = { kind: 'comment', id: comment.id } as const;
    expect((await author.call('reports.send', { body: { subject, ...report } })).problem?.code).toBe(
      'report.nothing-there',
    );
    expect((await klara.call('my-comments.read', { params })).body).toMatchObject({ state: 'waiting' });
    expect((await author.call('my-comments.read', { params })).status).toBe(404);
  });

  it('and is decided on as it stands: reworded meanwhile, it is read again; shown, it is reworded no more', async () => {
    await rule('before');
    const klara = await api.person();
    const { id } = (await say(klara)).body.comment;
    const seen = await caseOf(id);
    const reword = (body: string) =>
      klara.call('comments.reword', {
        params: { comment: id },
        body: { body, language: 'lv', stance: null },
      });
    expect((await reword('Te vajag margas un soliņu.')).problem).toBeUndefined();
    expect((await decide(ilze, seen)).problem?.code).toBe('case.changed');
    expect((await decide(ilze, await caseOf(id), 'return')).problem?.code).toBe(
      'case.outcome-of-another-kind',
    );
    expect((await decide(ilze, await caseOf(id))).problem).toBeUndefined();
    expect(await listed(api.visitor())).toMatchObject({
      ...{ count: 1, threads: [{ id, body: 'Te vajag margas un soliņu.', state: 'shown' }] },
    });
    expect((await reword('Kas cits pavisam.')).problem?.code).toBe('comment.checked');
    const { rows } = await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_id = $1 order by id`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['comment.handed-in', 'comment.reworded', 'comment.written'],
    ]);
  });

  it('what is not shown is told with reasons, and a second moderator may show it', async () => {
    await rule('before');
    const klara = await api.person();
    const { id } = (await say(klara)).body.comment;
    expect((await decide(ilze, await caseOf(id), 'refuse')).problem).toBeUndefined();
    const params = { comment: id };
    const mine = (await klara.call('my-comments.read', { params })).body;
    expect(mine).toMatchObject({ state: 'hidden', appealPossible: true });
    expect(mine.statements).toMatchObject([{ kind: 'review', outcome: 'refuse', reason: 'hostile' }]);
    const words = 'Neviens te nav saukts vārdos, izlasiet vēlreiz.';
    expect((await klara.call('my-comments.appeal', { params, body: { words } })).problem).toBeUndefined();
    expect((await decide(ilze, await caseOf(id))).problem?.code).toBe('case.second-person-needed');
    expect((await decide(maris, await caseOf(id))).problem).toBeUndefined();
    expect(await listed(api.visitor())).toMatchObject({ count: 1, threads: [{ id }] });
  });

  it('what waits is taken back, and leaves the desk', async () => {
    await rule('before');
    const klara = await api.person();
    const { id } = (await say(klara)).body.comment;
    expect((await klara.call('comments.withdraw', { params: { comment: id } })).problem).toBeUndefined();
    expect((await caseOf(id)).case).toBe('');
    expect(await listed(api.visitor())).toMatchObject({ count: 0, threads: [] });
  });
});

it('whatever road it comes by, nothing is shown before anybody has looked', async () => {
  await rule('before');
  const { id } = (await say(await api.person())).body.comment;
  const show = `update comment set state = 'shown' where id = '${id}'`;
  // The control: with triggers asleep it would be shown.
  const { rows } = await api.database.query<{ state: string }>(
    `with asleep as (select set_config('session_replication_role', 'replica', false)) select 'asleep' as state from asleep`,
  );
  expect(rows).toHaveLength(1);
  await api.database.query(show);
  await api.database.query(`update comment set state = 'waiting' where id = '${id}'`);
  await api.database.query(`set session_replication_role = default`);
  await expect(api.database.query(show)).rejects.toThrow('would be shown without a decision');
  await expect(
    api.database.query(
      `insert into comment (discussion_id, number, language, body) select discussion_id, number, 'lv', 'Sveiki!' from comment where id = $1`,
      [id],
    ),
  ).rejects.toThrow('would be shown before anybody has looked');
});
