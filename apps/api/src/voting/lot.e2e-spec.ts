import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  inTwo,
  openedByTrustees,
  proveResidence,
  realVote,
  someVoteDraft,
  timeHasRunOut,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { drawOrder, isPromised } from '@talka/kernel';
import { auditVote, type OpenedVote } from '@talka/voting/protocol';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let [administrator, second]: Actor[] = [];
const both = () => [administrator, second] as [Actor, Actor];
let vote: RealVote;
let opened: OpenedVote;
const MUNICIPALITY = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];
const { rules } = someVoteDraft();
const byLot: typeof rules = {
  ...{ ...rules, ballot: { kind: 'choose-one' } },
  count: { rule: 'greedy', options: { tieBreak: ['maxScore', 'drawn'] } },
};

beforeAll(async () => {
  api = await apiUnderTest();
  administrator = await api.person({ grants });
  second = await api.person({ grants });
  vote = await realVote(administrator, MUNICIPALITY, { rules: byLot });
}, 60_000);
afterAll(() => api.close());

const address = () => ({ municipality: MUNICIPALITY, number: vote.number });

/** @returns what the check has found */
async function bring(document: object) {
  const params = address();
  const body = { document: JSON.stringify(document), withheld: [] };
  expect((await administrator?.call('office-votes.bring-opening', { params, body }))?.status).toBe(200);
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).checkOpenings();
  return (await administrator?.call('office-votes.read', { params }))?.body.opening;
}

const failedIn = (bundle: unknown): string[] => {
  const audited = auditVote(bundle);
  return audited.ok
    ? audited.value.filter(({ passed }) => !passed).map(({ check }) => check)
    : ['unreadable'];
};

describe('equals settled by lot', () => {
  it('are promised before voting opens: the fingerprint is public, the seed is nowhere to be read', async () => {
    const { seedCommitment } = vote.configuration.count;
    expect(seedCommitment).toMatch(/^[0-9a-f]{64}$/);
    const { rows } = await api.database.query<{ lot_seed: Buffer }>(
      'select lot_seed from vote where number = $1',
      [vote.number],
    );
    const locked = rows[0]?.lot_seed ?? Buffer.alloc(0);
    expect(locked.length).toBeGreaterThan(64);
    expect(/[0-9a-f]{64}/.test(locked.toString('latin1'))).toBe(false);
    const closed = await administrator?.call('office-votes.closed', { params: address() });
    expect(closed?.problem?.code).toBe('vote.not-handed-over');
  });

  it('are drawn with the promised seed, shown when the box is handed over', async () => {
    // Two for each of the three: the cheapest would be first, and so would the first number.
    for (const choice of ['3', '1', '2', '3', '2', '1']) {
      const person = await api.person();
      await proveResidence(api.database, person.id);
      const cast = await new Voter(person, api.visitor(), vote).cast({ visi: [choice] });
      expect(cast.problem).toBeUndefined();
    }
    await timeHasRunOut(api.database, vote.number);
    await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).closeAndFinish();
    await inTwo(both(), address(), { kind: 'open' });
    const closed = await administrator?.call('office-votes.closed', { params: address() });
    opened = await openedByTrustees(vote, closed?.body.closed ?? '');
    const { seed = '', pots } = opened.bundle;
    expect(isPromised(seed, vote.configuration.count.seedCommitment ?? '')).toBe(true);
    const drawn = drawOrder(seed, ['1', '2', '3']);
    expect(pots[0]?.outcome.order).toEqual(drawn.filter((id) => pots[0]?.outcome.selected.includes(id)));
    expect(pots[0]?.outcome.order[0]).toBe(drawn[0]);
    expect(failedIn(opened.bundle)).toEqual([]);
  }, 60_000);

  it.each([
    ['another seed', { seed: 'f'.repeat(64) }],
    ['a seed changed by one letter', {}],
    ['no seed', { seed: undefined }],
  ])('are refused with %s, by anyone’s audit and by the server', async (what, change) => {
    const { seed = '' } = opened.bundle;
    const oneLetter = { seed: (seed.startsWith('0') ? '1' : '0') + seed.slice(1) };
    const tampered = { ...opened.bundle, ...(what.startsWith('a seed') ? oneLetter : change) };
    expect(failedIn(JSON.parse(JSON.stringify(tampered)))).toContain('lot-promised');
    expect(await bring(tampered)).toMatchObject({
      state: 'refused',
      refusal: { code: 'opening.check-failed', params: { check: 'lot-promised' } },
    });
  });

  it('are published with the seed, and the audit of what is published passes', async () => {
    expect(await bring(opened.bundle)).toEqual({ state: 'checked', refusal: null, tried: null });
    await inTwo(both(), address(), { kind: 'publish' });
    const { body } = await api.visitor().call('votes.result', { params: { number: vote.number } });
    const bundle = JSON.parse(body.bundle ?? '') as { seed: string };
    expect(bundle.seed).toBe(opened.bundle.seed);
    expect(failedIn(bundle)).toEqual([]);
    expect(body.pots[0]?.outcome.order).toEqual(opened.bundle.pots[0]?.outcome.order);
  });

  it('are not for an open vote, which has no log to promise it in', async () => {
    const draft = someVoteDraft({ rules: { ...byLot, secrecy: 'open', paper: false }, trustees: [] });
    const started = await administrator?.call('office-votes.start', {
      params: { municipality: MUNICIPALITY },
      body: { pack: 'quick-poll', draft },
    });
    expect(started?.body.missing).toBe('vote.lot-without-log');
    const { number = 0, revision = 0 } = started?.body ?? {};
    const params = { municipality: MUNICIPALITY, number };
    const announced = await administrator?.call('office-votes.announce', { params, body: { revision } });
    expect(announced?.problem?.code).toBe('vote.lot-without-log');
  });
});
