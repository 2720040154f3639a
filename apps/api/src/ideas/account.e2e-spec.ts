import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let anna: Actor;
let clara: Actor;
let ilze: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  clara = await api.person({ name: 'Klāra Upīte' });
  ilze = await api.person({ grants: [{ role: 'moderator', municipality }] });
}, 60_000);
afterAll(() => api.close());

const account = async () =>
  (await api.visitor().call('municipalities.account', { params: { municipality } })).body;

/** An idea that was published, and stood at these stages on these days. */
async function idea(title: string, stages: readonly (readonly [string, string])[]): Promise<number> {
  const id = await handIn(anna, { title });
  await decideOn(ilze, id, 'publish');
  const status = stages.at(-1)?.[0];
  // What a vote and an office do is told elsewhere; here its days count.
  const connection = api.database;
  await connection.query('begin');
  await connection.query('set local session_replication_role = replica');
  if (status) await connection.query('update idea set status = $2 where id = $1', [id, status]);
  await connection.query('delete from idea_milestone where idea_id = $1', [id]);
  for (const [stage, at] of stages)
    await connection.query('insert into idea_milestone (idea_id, status, at) values ($1, $2, $3)', [
      id,
      stage,
      at,
    ]);
  await connection.query('commit');
  return (await anna.call('my-ideas.read', { params: { idea: id } })).body.number as number;
}

describe('what becomes of ideas in a municipality', () => {
  it('is nothing before anything was proposed, and is nobody’s where there is no such place', async () => {
    const empty = { params: { municipality: 'balvu-novads' } };
    expect((await api.visitor().call('municipalities.account', empty)).body).toEqual({
      answers: { submitted: 0, answered: 0, medianDays: null, ideas: [] },
      ...{ stages: [], stays: [] },
      delivery: { inTime: 0, late: 0, running: 0, share: null, ideas: [] },
    });
    const nowhere = await api
      .visitor()
      .call('municipalities.account', { params: { municipality: 'nekurienes-novads' } });
    expect(nowhere.status).toBe(404);
  });

  it('counts every answer, and names only what everyone may read', async () => {
    const before = (await account()).answers;
    const shown = await handIn(anna, { title: 'Soliņi gar ezeru' });
    await decideOn(ilze, shown, 'publish');
    const refused = await handIn(anna, { title: 'Pārāk neskaidra doma' });
    const words = 'No teksta nevar saprast, kur tas būtu un kas jādara.';
    await decideOn(ilze, refused, 'return', words);
    await handIn(clara, { title: 'Vēl neviens to nav lasījis' });
    const { answers } = await account();
    expect(answers.submitted - before.submitted).toBe(3);
    expect(answers.answered - before.answered).toBe(2);
    const titles = answers.ideas.map(({ title }) => title);
    expect(titles).toContain('Soliņi gar ezeru');
    expect(titles).not.toEqual(expect.arrayContaining(['Pārāk neskaidra doma']));
    expect(titles).not.toEqual(expect.arrayContaining(['Vēl neviens to nav lasījis']));
  });

  it('says how long each stage takes, and of each idea', async () => {
    for (const [title, taken] of [
      ['Viena laipa pār purvu', '2026-01-03'],
      ['Divas laipas pār purvu', '2026-01-05'],
      ['Trīs laipas pār purvu', '2026-01-11'],
    ] as const) {
      await idea(title, [
        ['on-ballot', '2026-01-01T12:00:00Z'],
        ['not-selected', `${taken}T12:00:00Z`],
      ]);
    }
    const { stages, stays } = await account();
    expect(stages).toContainEqual({ stage: 'on-ballot', medianDays: 4, ideas: 3 });
    expect(stays.find(({ title }) => title === 'Trīs laipas pār purvu')?.stages).toEqual([
      { stage: 'on-ballot', days: 10 },
    ]);
  });

  it('judges what was chosen by two years, and what is running by nothing yet', async () => {
    const chosen = (day: string, delivered?: string) =>
      idea(`Izvēlēta ${day}`, [
        ['selected', `${day}T12:00:00Z`],
        delivered ? ['delivered', `${delivered}T12:00:00Z`] : ['in-delivery', `${day}T13:00:00Z`],
      ]);
    await chosen('2023-01-10', '2024-12-01');
    await chosen('2023-01-11', '2025-01-12');
    await chosen('2023-01-12');
    const running = await chosen('2026-10-01');
    const { delivery } = await account();
    expect(delivery).toMatchObject({ inTime: 1, late: 2, running: 1, share: 1 / 3 });
    expect(delivery.ideas[0]).toMatchObject({ number: running, dueOn: '2028-10-01', inTime: null });

    expect((await clara.call('my-picks.list', {})).body.picks).toEqual([]);
    await api.database.query(
      'insert into idea_support (idea_id, person_id) select id, $2 from idea where number = $1',
      [running, clara.id],
    );
    expect((await clara.call('my-picks.list', {})).body.picks).toMatchObject([
      { number: running, status: 'in-delivery', selectedOn: '2026-10-01', inTime: null },
    ]);
    expect((await anna.call('my-picks.list', {})).body.picks).toEqual([]);
  });
});
