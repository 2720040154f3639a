import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const words = 'Vairākos komentāros saukti vārdos cilvēki. Par ideju var strīdēties arī bez tā.';
let api: ApiUnderTest;
let author: Actor;
let ilze: Actor;
let maris: Actor;
let number: number;
beforeAll(async () => {
  api = await apiUnderTest();
  author = await api.person({ name: 'Anna Linupīte' });
  ilze = await api.person({ grants: [{ role: 'moderator', municipality }] });
  maris = await api.person({ grants: [{ role: 'moderator', municipality }] });
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(ilze, idea, 'publish');
  number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
}, 60_000);
afterAll(() => api.close());

let said = 0;
const say = (who: Actor) =>
  who.call('comments.write', {
    params: { number },
    body: { body: `Te kas nav labi, nr. ${(said += 1)}.`, language: 'lv', stance: null, answers: null },
  });
const report = (who: Actor, comment: string) =>
  who.call('reports.send', {
    body: {
      subject: { kind: 'comment', id: comment },
      ...{ ground: 'hostile', words: 'Man tas nepatīk nemaz.', language: 'lv', email: null },
    },
  });
async function decide(
  comment: string,
  body: { outcome: 'hide' | 'keep' | 'publish'; unfounded?: boolean },
  by = ilze,
) {
  const { rows } = await api.database.query<{ id: string; revision: number }>(
    'select id, revision from moderation_case where comment_id = $1 and closed_at is null',
    [comment],
  );
  const { id = '', revision = 0 } = rows[0] ?? {};
  const reason = body.outcome === 'hide' ? ('hostile' as const) : null;
  const decided = await by.call('cases.decide', {
    params: { case: id },
    body: { revision, reason, words: 'Tā te nerunā, izlasiet vēlreiz.', ...body },
  });
  expect(decided.problem).toBeUndefined();
}
/** Something somebody said that has to go. */
async function hidden(who: Actor): Promise<string> {
  const { id } = (await say(who)).body.comment;
  await report(author, id);
  await decide(id, { outcome: 'hide' });
  return id;
}
/** Somebody reports what has nothing wrong with it. */
async function unfounded(who: Actor): Promise<void> {
  const { id } = (await say(await api.person())).body.comment;
  await report(who, id);
  await decide(id, { outcome: 'keep', unfounded: true });
}
const shown = async (who: Actor) =>
  (await ilze.call('misuse.read', { params: { municipality } })).body.people.filter(
    ({ person }) => person === who.id,
  );
const at = (who: Actor) => ({ municipality, person: who.id });
const warn = (who: Actor, what: 'commenting' | 'reporting', by = ilze) =>
  by.call('misuse.warn', { params: at(who), body: { what, words } });
const suspend = (who: Actor, what: 'commenting' | 'reporting', days = 7, by = ilze) =>
  by.call('misuse.suspend', { params: at(who), body: { what, words, days } });

describe('a reporter who reports everything', () => {
  it('is shown once the counts are reached, warned, suspended for a time, and heard', async () => {
    const often = await api.person({ name: 'Klāra Upīte' });
    await unfounded(often);
    await unfounded(often);
    expect(await shown(often)).toEqual([]);
    expect((await warn(often, 'reporting')).problem).toMatchObject({
      ...{ code: 'misuse.too-few', params: { count: 2, needed: 3 } },
    });
    await unfounded(often);
    expect(await shown(often)).toMatchObject([{ what: 'reporting', warnedAt: null, suspendedUntil: null }]);
    expect((await shown(often))[0]?.facts).toHaveLength(3);
    expect((await suspend(often, 'reporting')).problem?.code).toBe('misuse.warn-first');
    expect((await warn(often, 'reporting')).problem).toBeUndefined();
    expect((await suspend(often, 'reporting')).problem?.code).toBe('misuse.nothing-since');
    const { id } = (await say(await api.person())).body.comment;
    expect((await report(often, id)).status).toBe(201);
    await decide(id, { outcome: 'keep', unfounded: true });
    expect((await suspend(often, 'reporting')).problem).toBeUndefined();

    const other = (await say(await api.person())).body.comment.id;
    const refused = await report(often, other);
    expect(refused).toMatchObject({ status: 403, problem: { code: 'report.suspended' } });
    const back = Date.parse(String(refused.problem?.params['back']));
    expect(Math.round((back - Date.now()) / 86_400_000)).toBe(7);
    // What is suspended is reporting, here; speaking is not, and whoever has no account still reports.
    expect((await say(often)).status).toBe(201);
    expect((await report(api.visitor(), other)).status).toBe(201);

    const mine = (await often.call('my-measures.list', {})).body.measures;
    expect(mine).toMatchObject([
      { kind: 'suspension', what: 'reporting', counted: 4, words, appealPossible: true },
      { kind: 'warning', appealPossible: false },
    ]);
    const params = { measure: mine[0]?.id ?? '' };
    const appeal = { params, body: { words: 'Katrā no tiem kaut kas bija, izlasiet tos vēlreiz.' } };
    expect((await author.call('my-measures.appeal', appeal)).problem?.code).toBe('measure.not-found');
    expect((await often.call('my-measures.appeal', appeal)).problem).toBeUndefined();
    expect((await often.call('my-measures.appeal', appeal)).problem?.code).toBe('appeal.already');
    const lift = (who: Actor) =>
      who.call('misuse.decide', {
        params: { municipality, ...params },
        body: { outcome: 'lifted', words: 'Divi no tiem nebija gluži bez pamata.' },
      });
    expect((await lift(ilze)).problem?.code).toBe('case.second-person-needed');
    const lifted = await lift(maris);
    expect(lifted.body.measures[0]).toMatchObject({ decision: 'lifted', mayDecide: false });
    expect((await lift(maris)).problem?.code).toBe('case.decided');
    expect((await report(often, (await say(await api.person())).body.comment.id)).status).toBe(201);
  });

  it('is one a person has judged so: what is kept for other reasons counts for nobody', async () => {
    const wrong = await api.person();
    for (let count = 0; count < 3; count += 1) {
      const { id } = (await say(await api.person())).body.comment;
      await report(wrong, id);
      await decide(id, { outcome: 'keep' });
    }
    expect(await shown(wrong)).toEqual([]);
  });
});

describe('whoever often says what has to be hidden', () => {
  it('is refused by name with the end, and speaks again when the database says it is over', async () => {
    const rude = await api.person({ name: 'Boriss Kaimiņš' });
    for (let count = 0; count < 3; count += 1) await hidden(rude);
    const before = (await say(rude)).body.comment.id;
    expect((await warn(rude, 'commenting')).problem).toBeUndefined();
    // What was said before the warning is no answer to it, whenever it is decided.
    await report(author, before);
    await decide(before, { outcome: 'hide' });
    expect((await suspend(rude, 'commenting')).problem?.code).toBe('misuse.nothing-since');
    await hidden(rude);
    // Two moderators at once suspend once.
    const both = await Promise.all([ilze, maris].map((by) => suspend(rude, 'commenting', 3, by)));
    expect(both.map(({ problem }) => problem?.code).sort()).toEqual(['misuse.suspended-already', undefined]);
    expect((await say(rude)).problem?.code).toBe('comment.suspended');
    expect((await suspend(rude, 'commenting')).problem?.code).toBe('misuse.suspended-already');
    // Whoever is suspended may be called upon, and answers when it is over.
    const { rows } = await api.database.query<{ number: number }>(
      'select number from discussion_person where person_id = $1',
      [rude.id],
    );
    const talk = (who: Actor, body: string, answers: string | null) =>
      who.call('comments.write', {
        params: { number },
        body: { body, language: 'lv', stance: null, answers },
      });
    const called = await talk(author, `@{${rows[0]?.number}}, ko tu ar to domāji?`, null);
    expect(called.status).toBe(201);
    const answered = await talk(rude, 'To pašu, ko teicu.', called.body.comment.id);
    expect(answered.problem?.code).toBe('comment.suspended');

    const speak = `insert into comment (discussion_id, number, language, body)
      select p.discussion_id, p.number, 'lv', 'Sveiki!' from discussion_person p where p.person_id = '${rude.id}' limit 1`;
    // The control: with that guard asleep the words would be there.
    await api.database.query('alter table comment disable trigger comment_is_not_suspended');
    await api.database.query(speak);
    await api.database.query('alter table comment enable trigger comment_is_not_suspended');
    await expect(api.database.query(speak)).rejects.toThrow('commenting is suspended');

    await api.database.query(
      `with said as (update comment set written_at = written_at - interval '4 days' where (discussion_id, number) in
         (select discussion_id, number from discussion_person where person_id = $1))
       update misuse_measure set at = at - interval '4 days', until = until - interval '4 days' where person_id = $1`,
      [rude.id],
    );
    expect((await say(rude)).status).toBe(201);
    // Nobody is suspended twice for the same.
    expect((await suspend(rude, 'commenting')).problem?.code).toBe('misuse.nothing-since');
    // The last word is the database's: no two suspensions at once, and none for longer than the longest.
    const another = `insert into misuse_measure (municipality_id, person_id, what, kind, counted, by_id, until)
      select municipality_id, person_id, what, kind, counted, by_id, talka_now() + interval`;
    const last = `from misuse_measure where person_id = '${rude.id}' and kind = 'suspension' limit 1`;
    await expect(api.database.query(`${another} '31 days' ${last}`)).rejects.toThrow('is_short');
    await api.database.query(`${another} '1 day' ${last}`);
    await expect(api.database.query(`${another} '2 days' ${last}`)).rejects.toThrow('one_at_a_time');
  });

  it('is not counted for what an appeal put back, and nobody is suspended without a warning by any road', async () => {
    const klara = await api.person();
    const first = await hidden(klara);
    for (let count = 0; count < 2; count += 1) await hidden(klara);
    expect(await shown(klara)).toHaveLength(1);
    const body = { words: 'Neviens te nav saukts vārdos, izlasiet vēlreiz.' };
    await klara.call('my-comments.appeal', { params: { comment: first }, body });
    await decide(first, { outcome: 'publish' }, maris);
    expect(await shown(klara)).toEqual([]);
    await expect(
      api.database.query(
        `insert into misuse_measure (municipality_id, person_id, what, kind, counted, words, by_id, until)
         values ($1, $2, 'commenting', 'suspension', 3, 'x', $3, talka_now() + interval '1 day')`,
        [municipality, klara.id, ilze.id],
      ),
    ).rejects.toThrow('nobody is suspended without a warning');
  });

  it('is nobody’s to judge who is close to them', async () => {
    const close = await api.person();
    for (let count = 0; count < 3; count += 1) await hidden(close);
    const { id } = (await say(close)).body.comment;
    await report(author, id);
    const { rows } = await api.database.query<{ id: string }>(
      'select id from moderation_case where comment_id = $1',
      [id],
    );
    await ilze.call('cases.declare-close', { params: { case: rows[0]?.id ?? '' } });
    expect((await warn(close, 'commenting')).problem?.code).toBe('case.declared-close');
    expect(await shown(close)).toEqual([]);
    expect((await warn(close, 'commenting', maris)).problem).toBeUndefined();
  });
});
