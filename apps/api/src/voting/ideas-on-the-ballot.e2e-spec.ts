import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  announcedVote,
  decideOn,
  foundFeasible,
  handIn,
  inTwo,
  proveResidence,
  someVoteDraft,
  timeHasRunOut,
  type Actor,
  type DraftBody,
} from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let [administrator, second, anna]: Actor[] = [];

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'administrator', municipality }];
  [administrator, second] = [await api.person({ grants }), await api.person({ grants })];
  anna = await api.person({ name: 'Anna Linupīte' });
}, 60_000);
afterAll(() => api.close());

const as = (actor: Actor | undefined): Actor => actor as Actor;

async function feasible(title: string): Promise<number> {
  const idea = await handIn(as(anna), { title });
  await decideOn(as(second), idea, 'publish');
  const mine = await as(anna).call('my-ideas.read', { params: { idea } });
  const number = mine.body.number as number;
  await foundFeasible(as(administrator), municipality, number);
  return number;
}

/** An open vote on ideas: it needs no keyholders. */
function draftOf(ideas: readonly (number | null)[]): DraftBody {
  const draft = someVoteDraft();
  const project = draft.projects[0] as DraftBody['projects'][number];
  return {
    ...draft,
    rules: { ...draft.rules, secrecy: 'open', complaintDays: 0, ballot: { kind: 'choose-one' } },
    pots: [{ id: 'visi', name: 'Visi', budgetCents: 400_000, areas: [] }],
    projects: ideas.map((idea, at) => ({ ...project, id: `${at + 1}`, idea, costCents: null })),
    trustees: [],
  };
}

const statusOf = async (number: number): Promise<string> =>
  (await api.visitor().call('ideas.read', { params: { number } })).body.status;

/** Both administrators do it. */
const done = (number: number, kind: 'open' | 'publish' | 'annul' | 'rerun', reason = '') =>
  inTwo([as(administrator), as(second)], { municipality, number }, { kind, reason });

async function announced(draft: DraftBody): Promise<number> {
  const params = { municipality };
  const body = { pack: 'quick-poll', draft };
  const started = await as(administrator).call('office-votes.start', { params, body });
  expect(started.problem?.code).toBeUndefined();
  const { number, revision } = started.body;
  const at = { municipality, number };
  const done = await as(administrator).call('office-votes.announce', { params: at, body: { revision } });
  expect(done.problem?.code).toBeUndefined();
  return number;
}

it('an idea goes on the ballot at its own cost, and where the final result sends it', async () => {
  const [winner, loser] = [await feasible('Šūpoles pie upes'), await feasible('Laipa pār grāvi')];
  const number = await announced(draftOf([winner, loser]));
  const { body: vote } = await api.visitor().call('votes.read', { params: { number } });
  expect(vote.projectList.map(({ idea, costCents }) => [idea, costCents])).toEqual([
    [winner, 300_000],
    [loser, 300_000],
  ]);
  expect([await statusOf(winner), await statusOf(loser)]).toEqual(['on-ballot', 'on-ballot']);

  const voter = await api.person();
  await proveResidence(api.database, voter.id);
  const pots = [{ pot: 'visi', choices: ['1'] }];
  const cast = await voter.call('my-votes.open-ballot', { params: { number }, body: { pots } });
  expect(cast.body.openBallot).toEqual(pots);
  await timeHasRunOut(api.database, number);
  const sweeps = api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false });
  await sweeps.closeAndFinish();
  await done(number, 'open');
  const params = { municipality, number };
  const body = { kind: 'publish', until: null, reason: '' } as const;
  const uncounted = await as(administrator).call('office-votes.propose-act', { params, body });
  expect(uncounted.problem?.code).toBe('vote.opening-checking');
  await sweeps.checkOpenings();
  await done(number, 'publish');
  expect([await statusOf(winner), await statusOf(loser)]).toEqual(['on-ballot', 'on-ballot']);
  await sweeps.closeAndFinish();
  const { body: result } = await api.visitor().call('votes.result', { params: { number } });
  expect([result.final, result.bundle, result.pots[0]?.outcome.selected]).toEqual([true, null, ['1']]);
  expect(result.pots[0]?.ballots).toContain('num_votes;1');
  expect([await statusOf(winner), await statusOf(loser)]).toEqual(['selected', 'not-selected']);
}, 60_000);

it('an annulled vote gives its ideas back; one that nobody found feasible is named', async () => {
  const idea = await feasible('Soliņi pie ezera');
  const number = await announced(draftOf([idea]));
  await done(number, 'annul', 'Zīmē bija nepareizas summas, balsosim vēlreiz.');
  expect(await statusOf(idea)).toBe('feasible');

  const waiting = await handIn(as(anna), { title: 'Pirts ezera vidū' });
  await decideOn(as(second), waiting, 'publish');
  const mine = await as(anna).call('my-ideas.read', { params: { idea: waiting } });
  const draft = draftOf([mine.body.number]);
  const projects = draft.projects.map((project) => ({ ...project, costCents: 1_000 }));
  const body = { pack: 'quick-poll', draft: { ...draft, projects } };
  const refused = await as(administrator).call('office-votes.start', { params: { municipality }, body });
  expect(refused.problem?.code).toBe('vote.idea-not-feasible');
}, 60_000);

it('a vote held again is a new draft of the same, each leads to the other, and its ideas are free for it', async () => {
  const idea = await feasible('Laukums pie skolas');
  const number = await announced(draftOf([idea]));
  const reason = 'Zīmē bija nepareizas summas, balsosim vēlreiz.';
  await done(number, 'rerun', reason);
  expect(await statusOf(idea)).toBe('feasible');

  const office = { municipality, number };
  const { body: first } = await as(administrator).call('office-votes.read', { params: office });
  const again = first.rerunAs ?? 0;
  const readPublic = async (of: number) =>
    (await api.visitor().call('votes.read', { params: { number: of } })).body;
  const before = await readPublic(number);
  expect([before.moment, before.rerunAs, before.acts.at(-1)]).toMatchObject([
    'annulled',
    null,
    { kind: 'rerun', reason },
  ]);

  const params = { municipality, number: again };
  const { body: draft } = await as(second).call('office-votes.read', { params });
  expect([draft.moment, draft.rerunOf, draft.missing]).toEqual(['draft', number, null]);
  expect([draft.name, draft.rules, draft.potList, draft.projectList]).toEqual([
    first.name,
    first.rules,
    first.potList,
    first.projectList,
  ]);
  expect(Date.parse(draft.opensAt)).toBeGreaterThan(Date.now());
  const { revision } = draft;
  const told = await as(second).call('office-votes.announce', { params, body: { revision } });
  expect(told.problem?.code).toBeUndefined();
  expect(await statusOf(idea)).toBe('on-ballot');
  expect([(await readPublic(number)).rerunAs, (await readPublic(again)).rerunOf]).toEqual([again, number]);
}, 60_000);

it('two colleagues who confirm at once hold it again once', async () => {
  const grants = [{ role: 'administrator', municipality }];
  const third = await api.person({ grants });
  const number = await announced(draftOf([await feasible('Tilts pār Ludzu')]));
  const params = { municipality, number };
  const body = {
    kind: 'rerun',
    until: null,
    reason: 'Zīmē trūkst viena projekta, balsosim vēlreiz.',
  } as const;
  const proposed = await as(administrator).call('office-votes.propose-act', { params, body });
  const act = proposed.body.waiting?.id ?? '';
  const answers = await Promise.all(
    [as(second), third].map((one) => one.call('office-votes.confirm-act', { params: { ...params, act } })),
  );
  expect(answers.map(({ problem }) => problem?.code ?? 'done').sort()).toEqual(['act.not-found', 'done']);
  const { rows } = await api.database.query<{ count: number }>(
    'select count(*)::int as count from vote where rerun_of = (select id from vote where number = $1)',
    [number],
  );
  expect(rows[0]?.count).toBe(1);
}, 60_000);

it('too few keyholders: what was handed over stays shut, is waited for, and can be held again', async () => {
  const { number } = await announcedVote(as(administrator), municipality);
  const params = { municipality, number };
  await timeHasRunOut(api.database, number);
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).closeAndFinish();
  await done(number, 'open');
  const body = { kind: 'publish', until: null, reason: '' } as const;
  const unopened = await as(administrator).call('office-votes.propose-act', { params, body });
  expect(unopened.problem?.code).toBe('vote.opening-missing');
  const result = await api.visitor().call('votes.result', { params: { number } });
  expect(result.problem?.code).toBe('vote.not-public-yet');
  await done(number, 'rerun', 'Divi no trim glabātājiem vairs nevar ierasties.');
  const { body: closed } = await as(administrator).call('office-votes.read', { params });
  const again = { municipality, number: closed.rerunAs ?? 0 };
  const { body: draft } = await as(administrator).call('office-votes.read', { params: again });
  expect([draft.missing, draft.trustees.map(({ hasShare }) => hasShare)]).toEqual([
    'vote.shares-missing',
    [false, false, false],
  ]);
  const late = await as(administrator).call('office-votes.closed', { params });
  expect(late.problem?.code).toBe('vote.not-handed-over');
}, 60_000);
