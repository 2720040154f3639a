import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let anna: Actor;
let boris: Actor;
let clara: Actor;
let ilze: Actor;
let maris: Actor;
let number: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'moderator', municipality }] as const;
  anna = await api.person({ name: 'Anna Linupīte' });
  boris = await api.person({ name: 'Boriss Kalniņš' });
  clara = await api.person({ name: 'Klāra Upīte' });
  ilze = await api.person({ name: 'Ilze Moderatore', grants: [...grants] });
  maris = await api.person({ name: 'Māris Moderators', grants: [...grants] });
  const idea = await handIn(anna, { title: 'Šūpoles pie ezera' });
  await decideOn(ilze, idea, 'publish');
  number = (await anna.call('my-ideas.read', { params: { idea } })).body.number as number;
}, 60_000);
afterAll(() => api.close());

let turn = 0;
let rude: string;
let comment: string;
beforeEach(async () => {
  rude = `Tu esi īsts āmurzirgs ${(turn += 1)} un nekas vairāk.`;
  const said = await boris.call('comments.write', {
    params: { number },
    body: { body: rude, language: 'lv', stance: 'against', answers: null },
  });
  comment = said.body.comment.id;
});

const report = (who: Actor, more: { words?: string; email?: string } = {}) =>
  who.call('reports.send', {
    body: {
      subject: { kind: 'comment', id: comment },
      ...{ ground: 'hostile', words: 'Otrajā teikumā tiek apvainots cilvēks.', language: 'lv', email: null },
      ...more,
    },
  });
const receipt = async (code: string) => (await api.visitor().call('reports.read', { params: { code } })).body;
const caseOf = async (id: string): Promise<string> => {
  const { rows } = await api.database.query<{ id: string }>(
    'select id from moderation_case where comment_id = $1 and closed_at is null',
    [id],
  );
  return rows[0]?.id ?? '';
};
async function decide(who: Actor, outcome: 'keep' | 'hide' | 'publish' | 'refuse', of = comment) {
  const id = await caseOf(of);
  const { revision } = (await who.call('cases.read', { params: { case: id } })).body;
  const restricts = outcome === 'hide' || outcome === 'refuse';
  return who.call('cases.decide', {
    params: { case: id },
    body: {
      ...{ revision, outcome, reason: restricts ? 'hostile' : null },
      words: restricts ? 'Komentārā tiek apvainots cilvēks, nevis vērtēta ideja.' : '',
    },
  });
}
const shown = async (): Promise<string> =>
  JSON.stringify((await api.visitor().call('comments.list', { params: { number } })).body);

describe('a report', () => {
  it('is sent by anyone, gets a receipt, and many of one thing are one case', async () => {
    const first = await report(clara);
    expect(first).toMatchObject({ status: 201, body: { code: /^[0-9A-Z]{16}$/ } as never });
    const visitor = await report(api.visitor(), { email: 'kaimins@talka.example' });
    expect((await report(clara)).problem?.code).toBe('report.already');
    expect((await report(boris)).problem?.code).toBe('report.own');
    expect((await report(anna, { words: 'slikti' })).problem?.fields[0]?.code).toBe('text.too-short');
    const id = await caseOf(comment);
    const view = (await ilze.call('cases.read', { params: { case: id } })).body;
    expect(view).toMatchObject({
      ...{ kind: 'report', subject: 'comment', reports: 2, title: 'Šūpoles pie ezera' },
      comment: { by: 'Boriss Kalniņš', body: rude, state: 'shown' },
      held: [
        { by: 'Klāra Upīte', ground: 'hostile' },
        { by: null, ground: 'hostile' },
      ],
    });
    const lower = first.body.code.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect(await receipt(lower)).toMatchObject({ about: 'comment', idea: number, outcome: null });
    expect(await receipt(visitor.body.code)).toMatchObject({ outcome: null });
    const unknown = await api.visitor().call('reports.read', { params: { code: '0000000000000000' } });
    expect(unknown.problem?.code).toBe('report.not-found');
  });

  it('that leads to nothing says so, and the comment stays', async () => {
    const { code } = (await report(clara)).body;
    expect((await decide(ilze, 'publish')).problem?.code).toBe('case.outcome-of-another-kind');
    expect((await decide(ilze, 'keep')).status).toBe(200);
    expect(await receipt(code)).toMatchObject({ outcome: 'keep' });
    expect(await shown()).toContain(rude);
  });

  it('whose comment is withdrawn meanwhile is off the desk', async () => {
    const { code } = (await report(clara)).body;
    await boris.call('comments.withdraw', { params: { comment } });
    expect(await caseOf(comment)).toBe('');
    expect(await receipt(code)).toMatchObject({ outcome: 'gone' });
  });

  it('is too many once twenty of one person wait', async () => {
    const busy = await api.person();
    await api.database.query(
      `insert into report (case_id, code, ground, words, language, reporter_id)
       select c.id, lpad(n::text, 16, '0'), 'unclear', 'Man tas neder.', 'lv', $1 from generate_series(1, 20) n,
         lateral (select uuidv7() as made) m,
         lateral (select id from moderation_case where closed_at is null limit 1) c on conflict do nothing`,
      [busy.id],
    );
    // One person reports a case once: the rest are brought about one by one.
    const { rows } = await api.database.query<{ id: string }>(
      `with k as (insert into comment (discussion_id, number, language, body)
         select discussion_id, number, 'lv', 'Runa ' || n from comment, generate_series(1, 20) n where id = $1 returning id),
       c as (insert into moderation_case (kind, municipality_id, comment_id, looks, authors)
         select 'report', $2, id, 'after', '{}' from k returning id)
       insert into report (case_id, code, ground, words, language, reporter_id)
         select id, translate(upper(substr(md5(id::text), 1, 16)), 'ILOU', '1100'), 'unclear', 'Man tas neder.', 'lv', $3 from c
         returning id`,
      [comment, municipality, busy.id],
    );
    expect(rows).toHaveLength(20);
    expect((await report(busy)).problem).toMatchObject({ code: 'report.too-many', params: { max: 20 } });
  });
});

describe('a comment that is hidden', () => {
  it('is in no public answer any more, and its author reads why', async () => {
    const head = await anna.call('comments.write', {
      params: { number },
      body: { body: 'Lūdzu, mierīgi.', language: 'lv', stance: null, answers: comment },
    });
    await report(clara);
    expect((await decide(ilze, 'hide')).status).toBe(200);
    const answers = await api.visitor().call('comments.answers', { params: { comment }, query: {} });
    for (const said of [await shown(), JSON.stringify(answers.body)]) expect(said).not.toContain(rude);
    const { threads } = (await api.visitor().call('comments.list', { params: { number } })).body;
    expect(threads.find(({ state }) => state === 'hidden')?.by.name).toBeNull();
    expect(await shown()).toContain('Lūdzu, mierīgi.');
    expect(head.status).toBe(201);
    const mine = (await boris.call('my-comments.read', { params: { comment } })).body;
    expect(mine).toMatchObject({
      ...{ state: 'hidden', body: rude, appealPossible: true },
      statements: [{ outcome: 'hide', reason: 'hostile', ground: 'law', automated: false }],
    });
    expect((await clara.call('my-comments.read', { params: { comment } })).status).toBe(404);
    expect((await report(anna)).problem?.code).toBe('report.nothing-there');
  });

  it('comes back on appeal to a second moderator, once', async () => {
    await report(clara);
    await decide(ilze, 'hide');
    const appeal = (words: string) =>
      boris.call('my-comments.appeal', { params: { comment }, body: { words } });
    const words = 'Tas bija joks starp draugiem, un visi to saprata.';
    expect((await appeal('nē')).problem?.fields[0]?.code).toBe('text.too-short');
    expect((await appeal(words)).body).toMatchObject({
      ...{ appealOpen: true, appealPossible: false },
      notes: [{ text: words, kind: 'appeal' }],
    });
    expect((await decide(ilze, 'publish')).problem?.code).toBe('case.second-person-needed');
    expect((await decide(maris, 'keep')).problem?.code).toBe('case.appeal-is-yes-or-no');
    expect((await decide(maris, 'publish')).status).toBe(200);
    expect(await shown()).toContain(rude);
    expect((await appeal(words)).problem?.code).toBe('appeal.nothing-to-appeal');
  });

  it('stays hidden where the appeal is not granted, and is not appealed twice', async () => {
    await report(clara);
    await decide(ilze, 'hide');
    const words = 'Tas bija joks starp draugiem, un visi to saprata.';
    await boris.call('my-comments.appeal', { params: { comment }, body: { words } });
    expect((await decide(maris, 'refuse')).status).toBe(200);
    expect(await shown()).not.toContain(rude);
    const again = await boris.call('my-comments.appeal', { params: { comment }, body: { words } });
    expect(again.problem?.code).toBe('appeal.already');
  });

  it('is hidden by nobody without a decision, whatever road it comes by', async () => {
    const hide = api.database.query(`update comment set state = 'hidden' where id = $1`, [comment]);
    await expect(hide).rejects.toThrow('without a decision');
  });
});

it('two moderators who decide at once: one wins, the other is told', async () => {
  await report(clara);
  const answers = await Promise.all([decide(ilze, 'hide'), decide(maris, 'keep')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { rows } = await api.database.query(
    'select from decision d join moderation_case c on c.id = d.case_id where c.comment_id = $1',
    [comment],
  );
  expect(rows).toHaveLength(1);
});
