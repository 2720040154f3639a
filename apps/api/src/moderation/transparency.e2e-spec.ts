import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let ilze: Actor;
let maris: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'moderator', municipality }] as const;
  ilze = await api.person({ grants: [...grants] });
  maris = await api.person({ grants: [...grants] });
}, 60_000);
afterAll(() => api.close());

it('what moderators did is told by year, and names nobody', async () => {
  const visitor = api.visitor();
  expect((await visitor.call('transparency.read', {})).body).toEqual({ rows: [], automated: 0 });

  const author = await api.person({ name: 'Anna Linupīte' });
  const reporter = await api.person({ name: 'Klāra Upīte' });
  const idea = await handIn(author, { title: 'Laipa pār purvu' });
  await decideOn(ilze, idea, 'publish');
  const said = { words: 'Te ir nosaukts mans kaimiņš.', language: 'lv' as const, email: null };
  const report = { subject: { kind: 'idea' as const, id: idea }, ground: 'personal-data' as const, ...said };
  await visitor.call('reports.send', { body: report });
  await reporter.call('reports.send', { body: report });
  const decide = async (who: Actor, outcome: 'hide' | 'publish') => {
    const { rows } = await api.database.query<{ id: string; revision: number }>(
      'select id, revision from moderation_case where idea_id = $1 and closed_at is null',
      [idea],
    );
    const { id = '', revision = 0 } = rows[0] ?? {};
    const reason = outcome === 'hide' ? 'hostile' : null;
    const words = 'Tekstā nosaukts cilvēks, kurš tam nav piekritis.';
    await who.call('cases.decide', { params: { case: id }, body: { revision, outcome, reason, words } });
  };
  await decide(ilze, 'hide');
  const words = 'Cilvēks tam piekrita rakstiski, vēstule ir pašvaldībā.';
  await author.call('my-ideas.appeal', { params: { idea }, body: { words } });
  await decide(maris, 'publish');

  // What is done against misuse is counted where it is done and when, whoever it was: the account may be gone.
  await api.database.query(
    `insert into misuse_measure (municipality_id, person_id, what, kind, counted, words, by_id, at, until)
     select $1, $2, what, kind, 3, 'Trīs reizes.', $3, now() + d.late, case kind when 'suspension' then now() + d.late + interval '1 minute' end
     from (values ('reporting', 'warning', interval '-3 minutes'), ('reporting', 'suspension', interval '-2 minutes'),
       ('commenting', 'warning', interval '-3 minutes'), ('commenting', 'suspension', interval '-2 minutes'),
       ('commenting', 'suspension', interval '0')) as d (what, kind, late)`,
    [municipality, author.id, ilze.id],
  );
  const lifted = `update misuse_measure set appeal_words = 'Lūdzu!', appealed_at = now(), decision = 'lifted', decided_by = $1,
    decided_at = now(), decision_words = 'Atcelts.' where what = 'reporting' and kind = 'suspension'`;
  await api.database.query(lifted, [maris.id]);
  await api.database.query(
    `update misuse_measure set person_id = null, words = null, appeal_words = null, decision_words = null where what = 'reporting'`,
  );

  const { rows } = (await visitor.call('transparency.read', {})).body;
  const counts = Object.fromEntries(
    rows.map(({ what, detail, count }) => [`${what} ${detail}`.trim(), count]),
  );
  expect(counts).toEqual({
    ...{ 'report personal-data': 2, 'report-signed-out': 1 },
    ...{ 'decision review publish': 1, 'decision report hide': 1, 'decision appeal publish': 1 },
    ...{ 'restriction hostile': 1, 'appeal-granted': 1 },
    ...{ 'misuse-warned commenting': 1, 'misuse-suspended commenting': 2 },
    ...{ 'misuse-warned reporting': 1, 'misuse-suspended reporting': 1 },
    ...{ 'misuse-appealed reporting': 1, 'misuse-lifted reporting': 1 },
  });
  expect(rows.every(({ year, municipality: place }) => year >= 2026 && place === municipality)).toBe(true);
  expect(rows.filter(({ medianHours }) => medianHours !== null)).toHaveLength(3);

  const csv = await (await fetch(`${api.origin}/open-data/moderation.csv`)).text();
  expect(csv.split(/\r?\n/)[0]).toContain('year');
  expect(csv).toContain('report hide');
  expect(csv).toMatch(/misuse-suspended\W+commenting\W+2\b/);
  const json = (await (await fetch(`${api.origin}/open-data/moderation.json`)).json()) as { rows: unknown[] };
  expect(json).toMatchObject({ licence: 'CC0-1.0', automated: 0 });
  expect(json.rows).toHaveLength(rows.length);
  expect(json.rows).toContainEqual(
    expect.objectContaining({ what: 'misuse-lifted', detail: 'reporting', count: 1 }),
  );
  for (const text of [csv, JSON.stringify(json)])
    for (const name of ['Anna', 'Klāra', 'Laipa', author.id, idea]) expect(text).not.toContain(name);
});
