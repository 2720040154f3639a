import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const words = {
  lv: 'Par ideju var strīdēties, cilvēku saukt vārdos nedrīkst.',
  en: 'Argue about the idea; call nobody names.',
  ru: 'Об идее можно спорить, обзывать людей нельзя.',
};
let api: ApiUnderTest;
let ilze: Actor;
let maris: Actor;
let boss: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  ilze = await api.person({ grants: [{ role: 'moderator', municipality }] });
  maris = await api.person({ grants: [{ role: 'moderator', municipality }] });
  boss = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

/** A rude comment of somebody, reported, and its case. */
async function reported(
  rude: Actor,
): Promise<{ comment: string; case: string; revision: number; code: string }> {
  const author = await api.person();
  const idea = await handIn(author);
  await decideOn(boss, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  const body = { body: 'Tikai āmurzirgs to grib.', language: 'lv' as const, stance: null, answers: null };
  const comment = (await rude.call('comments.write', { params: { number }, body })).body.comment.id;
  const { code } = (
    await (
      await api.person()
    ).call('reports.send', {
      body: {
        subject: { kind: 'comment', id: comment },
        ...{ ground: 'hostile', words: 'Cilvēks saukts vārdos.', language: 'lv', email: null },
      },
    })
  ).body;
  const { rows } = await api.database.query<{ id: string; revision: number }>(
    'select id, revision from moderation_case where comment_id = $1',
    [comment],
  );
  return { comment, case: rows[0]?.id ?? '', revision: rows[0]?.revision ?? 0, code };
}

const decide = (who: Actor, of: { case: string; revision: number }, more: object = {}) =>
  who.call('cases.decide', {
    params: { case: of.case },
    body: { revision: of.revision, outcome: 'hide', reason: 'hostile', words: words.lv, ...more },
  });
const acts = async (action: string) =>
  (
    await api.database.query<{ facts: object }>(
      'select facts, subject_id from audit_entry where action = $1',
      [action],
    )
  ).rows;

describe('templates of reasons', () => {
  it('are kept by the administrator in every language, lie on the desk, and can be dropped', async () => {
    const params = { municipality, reason: 'hostile' as const };
    const half = await boss.call('reason-templates.keep', {
      params,
      body: { words: { ...words, ru: 'Нет.' } },
    });
    expect(half.problem?.fields[0]).toMatchObject({ field: 'ru', code: 'text.too-short' });
    const kept = await boss.call('reason-templates.keep', { params, body: { words } });
    expect(kept.body.templates).toMatchObject([{ reason: 'hostile', words }]);
    expect((await ilze.call('reason-templates.keep', { params, body: { words } })).problem?.code).toBe(
      'access.not-yours',
    );
    const of = await reported(await api.person());
    const read = await ilze.call('cases.read', { params: { case: of.case } });
    expect(read.body.templates).toEqual([{ reason: 'hostile', words }]);
    expect((await boss.call('reason-templates.drop', { params })).body.templates).toEqual([]);
    await boss.call('reason-templates.drop', { params });
    expect(await acts('reason-template.kept')).toHaveLength(1);
    expect(await acts('reason-template.dropped')).toHaveLength(1);
  });

  it('are read by whoever is told in their own language; words that say something else stand alone', async () => {
    const rude = await api.person();
    const [first, second] = [await reported(rude), await reported(rude)];
    expect((await decide(ilze, first, { translations: words })).problem).toBeUndefined();
    const other = 'Cilvēku nesauc vārdos, arī jokojot.';
    expect((await decide(ilze, second, { words: other, translations: words })).problem).toBeUndefined();
    const statements = async ({ comment }: { comment: string }) =>
      (await rude.call('my-comments.read', { params: { comment } })).body.statements;
    expect(await statements(first)).toMatchObject([{ words: words.lv, translations: words }]);
    expect(await statements(second)).toMatchObject([{ words: other, translations: null }]);
    const receipt = await api.visitor().call('reports.read', { params: { code: first.code } });
    expect(receipt.body.translations).toEqual(words);
  });
});

describe('whoever says that somebody is close to them', () => {
  it('decides nothing of theirs until they take it back; nobody else sees of whom it was said', async () => {
    const close = await api.person({ name: 'Kristaps Kalniņš' });
    const of = await reported(close);
    const params = { case: of.case };
    await ilze.call('cases.claim', { params });
    const declared = await ilze.call('cases.declare-close', { params });
    expect(declared.body).toMatchObject({ blocked: 'case.declared-close', claim: null });
    expect((await decide(ilze, of)).problem?.code).toBe('case.declared-close');
    expect((await ilze.call('cases.claim', { params })).problem?.code).toBe('case.declared-close');
    const later = await reported(close);
    expect((await decide(ilze, later)).problem?.code).toBe('case.declared-close');

    const mine = (await ilze.call('my-recusals.list', {})).body.recusals;
    expect(mine).toMatchObject([{ name: 'Kristaps Kalniņš' }]);
    expect((await maris.call('my-recusals.list', {})).body.recusals).toEqual([]);
    expect((await close.call('my-recusals.list', {})).body.recusals).toEqual([]);
    expect((await maris.call('cases.read', { params })).body.blocked).toBeNull();
    const kept = await acts('recusal.declared');
    expect(kept).toMatchObject([{ facts: {}, subject_id: ilze.id }]);
    expect(JSON.stringify((await close.call('me.export', {})).body)).not.toContain(ilze.id);

    const recusal = mine[0]?.id ?? '';
    await maris.call('my-recusals.withdraw', { params: { recusal } });
    expect((await ilze.call('my-recusals.list', {})).body.recusals).toHaveLength(1);
    expect((await decide(maris, of)).problem).toBeUndefined();
    expect((await ilze.call('my-recusals.withdraw', { params: { recusal } })).body.recusals).toEqual([]);
    expect(await acts('recusal.withdrawn')).toHaveLength(1);
    expect((await decide(ilze, later)).problem).toBeUndefined();
  });
});
