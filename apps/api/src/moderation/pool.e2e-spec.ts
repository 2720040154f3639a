import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayAfter } from '@talka/kernel';
import { handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const HERE = 'ludzas-novads';
const THERE = 'preilu-novads';
const words = 'Par ideju var strīdēties, cilvēku saukt vārdos nedrīkst.';
let api: ApiUnderTest;
/** Of Ludza: its administrator and a moderator; of Preiļi: the same, and one who is not in the pool. */
let boss: Actor;
let ilze: Actor;
let theirs: Actor;
let guna: Actor;
let other: Actor;
let author: Actor;
let number: number;

const moderator = (municipality: string) => api.person({ grants: [{ role: 'moderator', municipality }] });

beforeAll(async () => {
  api = await apiUnderTest();
  boss = await api.person({ grants: [{ role: 'administrator', municipality: HERE }] });
  theirs = await api.person({ grants: [{ role: 'administrator', municipality: THERE }] });
  [ilze, guna, other] = [await moderator(HERE), await moderator(THERE), await moderator(THERE)];
  author = await api.person({ name: 'Anna Linupīte' });
  const idea = await handIn(author);
  const of = await caseOf('idea_id', idea);
  await decide(ilze, of, { outcome: 'publish', reason: null });
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
}, 60_000);
afterAll(() => api.close());

const share = (by: Actor, municipality: string, more: object = {}) =>
  by.call('pool.share', {
    params: { municipality },
    body: {
      ...{ submissions: false, ownElsewhere: false },
      members: municipality === HERE ? [ilze.id] : [guna.id],
      ...more,
    },
  });
interface Of {
  readonly case: string;
  readonly revision: number;
}
async function caseOf(column: 'idea_id' | 'comment_id', id: string): Promise<Of> {
  const { rows } = await api.database.query<{ id: string; revision: number }>(
    `select id, revision from moderation_case where ${column} = $1 and closed_at is null`,
    [id],
  );
  return { case: rows[0]?.id ?? '', revision: rows[0]?.revision ?? 0 };
}
const decide = (who: Actor, of: Of, more: object = {}) =>
  who.call('cases.decide', {
    params: { case: of.case },
    body: { revision: of.revision, outcome: 'hide', reason: 'hostile', words, ...more },
  });
/** Somebody says something at Ludza, and somebody reports it. */
async function reported(by?: Actor): Promise<Of & { comment: string; rude: Actor }> {
  const rude = await api.person();
  const body = { body: 'Tikai āmurzirgs to grib.', language: 'lv' as const, stance: null, answers: null };
  const comment = (await rude.call('comments.write', { params: { number }, body })).body.comment.id;
  await (by ?? (await api.person())).call('reports.send', {
    body: {
      subject: { kind: 'comment', id: comment },
      ...{ ground: 'hostile', words: 'Cilvēks saukts vārdos.', language: 'lv', email: null },
    },
  });
  return { ...(await caseOf('comment_id', comment)), comment, rude };
}
const listed = async (who: Actor) =>
  (await who.call('cases.list', { query: {} })).body.cases.map(({ id }) => id);

describe('municipalities that share moderators', () => {
  it('say so, put theirs in, and everyone sees who is on duty', async () => {
    expect((await share(boss, HERE, { members: [] })).problem?.code).toBe('pool.nobody');
    expect((await share(boss, HERE, { members: [guna.id] })).problem?.code).toBe('pool.not-a-moderator');
    expect((await share(boss, HERE)).body).toMatchObject({
      ...{ sharing: { submissions: false, ownElsewhere: false }, municipalities: [HERE] },
    });
    const shared = (await share(theirs, THERE)).body;
    expect(shared.municipalities).toEqual([HERE, THERE]);
    expect(shared.moderators.find(({ id }) => id === guna.id)?.inPool).toBe('here');
    expect(shared.rota.filter(({ now }) => now).map(({ municipality }) => municipality)).toEqual([
      HERE,
      THERE,
    ]);
    const duty = (await guna.call('my-duty.read', {})).body;
    expect(duty).toMatchObject({ pool: THERE, onDuty: [HERE], away: [] });
    expect(duty.rota.some(({ mine, now }) => mine && now)).toBe(true);
    expect((await other.call('my-duty.read', {})).body).toMatchObject({ pool: null, onDuty: [], rota: [] });
    const { rows } = await api.database.query<{ action: string }>(
      `select distinct action from audit_entry where action like 'pool.%' or action like 'duty.%' order by 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['duty.given', 'pool.shared']);
  });

  it('have reports decided by whoever is on duty, and by nobody else of the other', async () => {
    const of = await reported();
    expect(await listed(guna)).toContain(of.case);
    expect(await listed(other)).not.toContain(of.case);
    expect((await other.call('cases.read', { params: { case: of.case } })).status).toBe(404);
    expect((await decide(other, of)).problem?.code).toBe('case.not-found');
    expect((await guna.call('cases.claim', { params: { case: of.case } })).body.claim?.mine).toBe(true);
    expect((await decide(guna, of)).status).toBe(200);
    const params = { comment: of.comment };
    await of.rude.call('my-comments.appeal', { params, body: { words: 'Tā ir mūsu ciema iesauka.' } });
    const appeal = await caseOf('comment_id', of.comment);
    const granted = { outcome: 'publish', reason: null };
    expect((await decide(guna, appeal, granted)).problem?.code).toBe('case.second-person-needed');
    expect((await decide(ilze, appeal, granted)).status).toBe(200);
  });

  it('hold conflicts of interest alike: what one reported, and what is of somebody close', async () => {
    const own = await reported(guna);
    expect((await decide(guna, own)).problem?.code).toBe('case.own-report');
    const close = await reported();
    await guna.call('cases.declare-close', { params: { case: close.case } });
    expect((await decide(guna, close)).problem?.code).toBe('case.declared-close');
    expect((await decide(ilze, close)).status).toBe(200);
  });

  it('share what is handed in only where they say so', async () => {
    const of = await caseOf('idea_id', await handIn(author, { title: 'Soliņi gar ezera krastu' }));
    expect(await listed(guna)).not.toContain(of.case);
    const publish = { outcome: 'publish', reason: null };
    expect((await decide(guna, of, publish)).problem?.code).toBe('case.not-found');
    await share(boss, HERE, { submissions: true });
    expect(await listed(guna)).toContain(of.case);
    expect((await decide(guna, of, publish)).status).toBe(200);
  });

  it('leave their own projects to others where they say so', async () => {
    const clerk = await api.person({ grants: [{ role: 'clerk', municipality: HERE }] });
    const of = await caseOf('idea_id', await handIn(clerk, { title: 'Laipa pār purvu pie pils' }));
    await share(boss, HERE, { ownElsewhere: true });
    expect((await ilze.call('cases.read', { params: { case: of.case } })).body.blocked).toBe(
      'case.own-project',
    );
    const publish = { outcome: 'publish', reason: null };
    expect((await decide(ilze, of, publish)).problem?.code).toBe('case.own-project');
    expect((await decide(guna, of, publish)).status).toBe(200);
    await share(boss, HERE);
  });

  it('let who is away be away, and who leaves be off duty at once', async () => {
    const days = (from: string, until: string) => guna.call('my-duty.be-away', { body: { from, until } });
    expect((await days('2020-01-01', '2020-01-02')).problem?.code).toBe('duty.days-wrong');
    expect((await other.call('my-duty.be-away', { body: { from: 'a', until: 'b' } })).problem?.code).toBe(
      'duty.days-wrong',
    );
    // Whatever day it is in Riga by now, the last one is not over.
    const today = new Date().toISOString().slice(0, 10);
    const until = dayAfter(today);
    const away = await days(today, until);
    expect(away.body).toMatchObject({ onDuty: [], away: [{ from: today, until }] });
    expect((await days(today, until)).problem?.code).toBe('duty.away-already');
    const of = await reported();
    expect((await decide(guna, of)).problem?.code).toBe('case.not-found');
    const absence = away.body.away[0]?.id ?? '';
    await other.call('my-duty.be-back', { params: { absence } });
    const back = (await guna.call('my-duty.be-back', { params: { absence } })).body;
    expect(back).toMatchObject({ onDuty: [HERE], away: [] });
    const left = await theirs.call('pool.leave', { params: { municipality: THERE } });
    expect(left.body).toMatchObject({ sharing: null, municipalities: [HERE] });
    expect((await decide(guna, of)).problem?.code).toBe('case.not-found');
    expect((await decide(ilze, of)).status).toBe(200);
  });
});

describe('before something is hidden', () => {
  it('the desk says who could decide an appeal: a colleague, the shared desk, or nobody', async () => {
    const alone = 'balvu-novads';
    const [area] = (
      await api.database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [
        alone,
      ])
    ).rows;
    const solo = await moderator(alone);
    const of = await caseOf(
      'idea_id',
      await handIn(author, { title: 'Slidotava pie skolas', municipality: alone, area: area?.id ?? '' }),
    );
    const second = async () =>
      (await solo.call('cases.read', { params: { case: of.case } })).body.secondPerson;
    expect(await second()).toBe('nobody');
    await share(theirs, THERE);
    expect(await second()).toBe('nobody');
    await api.database.query(
      'insert into shared_desk (municipality_id, submissions, own_elsewhere) values ($1, false, false)',
      [alone],
    );
    expect(await second()).toBe('pool');
    await api.person({ grants: [{ role: 'moderator', municipality: alone }] });
    expect(await second()).toBe('colleague');
  });

  it('whoever is in the pool by themselves is told so', async () => {
    await boss.call('pool.leave', { params: { municipality: HERE } });
    expect((await guna.call('my-duty.read', {})).body).toMatchObject({ members: 1, swaps: [] });
    await share(boss, HERE);
    expect((await guna.call('my-duty.read', {})).body.members).toBe(2);
  });
});
