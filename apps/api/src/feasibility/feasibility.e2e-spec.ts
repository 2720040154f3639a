import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideOn, foundFeasible, handIn, someCosting, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const HERE = 'ludzas-novads';
let api: ApiUnderTest;
let [anna, moderator, administrator, evaluator]: Actor[] = [];

const official = (role: 'moderator' | 'administrator' | 'clerk') =>
  api.person({ grants: [{ role, municipality: HERE }] });

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person({ name: 'Anna Linupīte' });
  [moderator, administrator, evaluator] = [
    await official('moderator'),
    await official('administrator'),
    await official('clerk'),
  ];
}, 60_000);
afterAll(() => api.close());

const as = (actor: Actor | undefined): Actor => actor as Actor;

/** A public idea. @returns its public number and its id */
async function published(title: string): Promise<{ number: number; idea: string }> {
  const idea = await handIn(as(anna), { title });
  await decideOn(as(moderator), idea, 'publish');
  const mine = await as(anna).call('my-ideas.read', { params: { idea } });
  return { number: mine.body.number as number, idea };
}

const takeUp = async (number: number, reason = 'Bistama vieta, gaidīt nevar.') =>
  as(administrator).call('feasibility.take-up', { params: { municipality: HERE, number }, body: { reason } });

describe('an idea under check', () => {
  it('waits at its municipality once enough people stand behind it, and is costed by whoever is asked', async () => {
    const { number } = await published('Šūpoles pie upes');
    const params = { municipality: HERE, number };
    const waiting = async () => {
      const { body } = await as(evaluator).call('feasibility.list', {
        params: { municipality: HERE },
        query: {},
      });
      return body.ideas.map((idea) => [idea.number, idea.stage]);
    };
    expect((await takeUp(number, '')).problem?.code).toBe('feasibility.reason-missing');
    expect(await waiting()).not.toContainEqual([number, 'waiting']);
    await api.database.query('update idea set support_count = 50 where number = $1', [number]);
    expect(await waiting()).toContainEqual([number, 'waiting']);
    expect((await takeUp(number, '')).body).toMatchObject({ stage: 'checked', newest: { reason: null } });

    const costing = someCosting();
    const save = (by: Actor, revision: number) =>
      by.call('feasibility.save', { params, body: { revision, costing } });
    expect((await save(as(evaluator), 1)).problem?.code).toBe('costing.not-yours');
    const assign = (person: string) =>
      as(administrator).call('feasibility.assign', { params, body: { person } });
    expect((await assign(as(anna).id)).problem?.code).toBe('evaluator.author');
    expect((await assign((await api.person()).id)).problem?.code).toBe('evaluator.no-role');
    expect((await assign(as(evaluator).id)).body.evaluators).toHaveLength(1);
    const saved = await save(as(evaluator), 1);
    expect(saved.body).toMatchObject({
      total: 300_000,
      newest: { revision: 2, costing },
      may: { cost: true },
    });
    expect((await save(as(evaluator), 1)).problem?.code).toBe('costing.changed');
    const early = await api.visitor().call('ideas.read', { params: { number } });
    expect(early.body).toMatchObject({ status: 'under-review', assessments: [] });

    const decide = (by: Actor) =>
      by.call('feasibility.decide', {
        params,
        body: { revision: 2, outcome: 'feasible', reason: null, words: 'Var ierīkot jau vasarā.' },
      });
    expect((await decide(as(moderator))).problem?.code).toBe('finding.not-yours');
    expect((await decide(as(administrator))).body).toMatchObject({ stage: 'feasible', may: { find: false } });
    const page = await api.visitor().call('ideas.read', { params: { number } });
    expect(page.body).toMatchObject({
      status: 'feasible',
      assessments: [{ total: 300_000, costing, findings: [{ outcome: 'feasible', turn: 'first' }] }],
    });
    expect(JSON.stringify(page.body)).not.toContain(as(administrator).id);
  });

  it('that is found infeasible is appealed against once, and decided by a second person', async () => {
    const { number, idea } = await published('Pirts ezera vidū');
    const params = { municipality: HERE, number };
    await takeUp(number);
    const words = 'Ezers ir dabas liegumā, un būvēt tajā neļauj likums.';
    const no = { revision: 1, outcome: 'not-feasible', reason: 'against-rules', words } as const;
    const found = await as(administrator).call('feasibility.decide', { params, body: no });
    expect(found.body.stage).toBe('not-feasible');
    const mine = await as(anna).call('my-ideas.read', { params: { idea } });
    expect(mine.body).toMatchObject({ appealPossible: true, findings: [{ reason: 'against-rules', words }] });
    const appeal = () =>
      as(anna).call('my-ideas.appeal', {
        params: { idea },
        body: { words: 'Ezers liegumā nav: robeža iet pa otru krastu.' },
      });
    expect((await appeal()).body).toMatchObject({ appealPossible: false, appealOpen: true });
    expect((await appeal()).problem?.code).toBe('appeal.already');

    const { body: seen } = await as(moderator).call('feasibility.read', { params });
    expect(seen).toMatchObject({ stage: 'appealed', may: { decideAppeal: true } });
    const decide = (by: Actor) =>
      by.call('feasibility.appeal', {
        params,
        body: {
          revision: seen.newest?.revision ?? 0,
          outcome: 'reverse',
          words: 'Robeža tiešām iet pa otru krastu.',
        },
      });
    expect((await decide(as(administrator))).problem?.code).toBe('finding.second-person-needed');
    // It was never costed: it is costed before it is feasible.
    expect((await decide(as(moderator))).body).toMatchObject({
      stage: 'checked',
      earlier: [{ appealed: true }],
    });
  });

  it('waits at once where its process has no time for support, and nobody is asked why', async () => {
    const { number } = await published('Krēsls pie avota');
    const calls = `update process_phase set kind = $1 where kind = $2 and process_id =
      (select process_id from idea where number = $3)`;
    await api.database.query(calls, ['delivery', 'support', number]);
    const listed = await as(evaluator).call('feasibility.list', {
      params: { municipality: HERE },
      query: {},
    });
    expect(listed.body.ideas).toContainEqual(
      expect.objectContaining({ number, stage: 'waiting', supportNeeded: 0 }),
    );
    expect((await takeUp(number, '')).body).toMatchObject({ stage: 'checked', newest: { reason: null } });
    await api.database.query(calls, ['support', 'delivery', number]);
  });

  it('stands in the official log, step by step, without texts', async () => {
    const { number, idea } = await published('Soliņš pie kapsētas');
    await foundFeasible(as(administrator), HERE, number);
    const { rows } = await api.database.query<{ action: string; facts: object }>(
      `select action, facts from audit_entry where subject_id = $1 and action !~ 'submitted|published' order by id`,
      [idea],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'idea.taken-up',
      'idea.evaluator-assigned',
      'idea.costing-saved',
      'idea.found-feasible',
    ]);
    expect(rows[3]?.facts).toMatchObject({ total: 300_000 });
    expect(rows[1]?.facts).toMatchObject({ person: expect.any(String) });
    // Who acted has a column of its own; facts refer to nobody but whoever was asked.
    const { rows: named } = await api.database.query(
      `select action from audit_entry join person p on position(p.id::text in facts::text) > 0
        where action not in ('idea.evaluator-assigned', 'idea.evaluator-relieved')`,
    );
    expect(named).toEqual([]);
  });
});
