import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  inTwo,
  openedByTrustees,
  proveResidence,
  realVote,
  timeHasRunOut,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { readPb } from '@talka/voting';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const MUNICIPALITY = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];
let api: ApiUnderTest;
let administrators: [Actor, Actor];
let vote: RealVote;
let params: { municipality: string; number: number };
let brought: { document: string; withheld: { pot: string; ballots: string }[] };

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  administrators = [await api.person({ grants }), await api.person({ grants })];
  vote = await realVote(administrators[0], MUNICIPALITY);
  params = { municipality: MUNICIPALITY, number: vote.number };
  for (const choice of ['1', '1', '2']) {
    const person = await api.person();
    await proveResidence(api.database, person.id);
    const cast = await new Voter(person, api.visitor(), vote).cast({ visi: [choice] });
    expect(cast.problem).toBeUndefined();
  }
  await timeHasRunOut(api.database, vote.number);
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).closeAndFinish();
  await inTwo(administrators, params, { kind: 'open' });
  const closed = await administrators[0].call('office-votes.closed', { params });
  const { bundle, withheld } = await openedByTrustees(vote, closed.body.closed);
  brought = {
    document: JSON.stringify(bundle),
    withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
  };
}, 120_000);
afterAll(() => api.close());

/** @returns what the check has found */
async function bring(withheld: typeof brought.withheld) {
  const body = { ...brought, withheld };
  expect((await administrators[0].call('office-votes.bring-opening', { params, body })).status).toBe(200);
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).checkOpenings();
  return (await administrators[0].call('office-votes.read', { params })).body.opening;
}
const read = (by: Actor) => by.call('votes.withheld', { params: { number: vote.number } });

describe('ballots that are too few to be published', () => {
  it('are counted again when the keyholders bring them, and refused where anything differs', async () => {
    const [own] = brought.withheld;
    const changed = [{ ...own!, ballots: own!.ballots.replaceAll(';1\n', ';3\n') }];
    for (const [withheld, check] of [
      [[], 'withheld-brought'],
      [[{ ...own!, ballots: '' }], 'withheld-brought'],
      [[own!, { ...own!, pot: 'citi' }], 'withheld-brought'],
      [changed, 'file-as-configured'],
    ] as const) {
      const found = await bring([...withheld]);
      expect(found).toMatchObject({
        ...{ state: 'refused', refusal: { code: 'opening.check-failed', params: { check } } },
      });
      const publishing = { kind: 'publish', until: null, reason: '' } as const;
      const early = await administrators[0].call('office-votes.propose-act', { params, body: publishing });
      expect(early.problem?.code).toBe('vote.opening-refused');
    }
    expect(await bring(brought.withheld)).toEqual({ state: 'checked', refusal: null, tried: null });
  });

  it('are read by the auditor alone, once the result is published, and that is recorded', async () => {
    const auditor = await api.person({ name: 'Zenta Revidente', grants: [{ role: 'auditor' }] });
    expect((await read(auditor)).problem?.code).toBe('vote.not-public-yet');
    await inTwo(administrators, params, { kind: 'publish' });

    const result = await api.visitor().call('votes.result', { params: { number: vote.number } });
    expect(result.body.pots).toMatchObject([{ counted: 3, withheld: true, ballots: null }]);
    expect(result.body.turnout).toMatchObject([{ municipality: MUNICIPALITY, voters: 'few' }]);
    expect(JSON.stringify(result.body)).not.toContain('voter_id');
    const page = await (await fetch(`${api.origin}/votes/${vote.number}/result`)).text();
    expect(page).toContain('Saskaitītas mazāk nekā 5 zīmes.');
    expect(page).not.toMatch(/Saskaitītas 3 zīmes/);
    for (const other of [administrators[0], await api.person()])
      expect((await read(other)).problem?.code).toBe('access.not-yours');

    const { body } = await read(auditor);
    const reading = readPb(body.pots[0]?.ballots ?? '');
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors[0]));
    const { ballots, projects } = reading.file.election;
    const votes = ballots.map(({ choices }) => choices.map((at) => projects[at]?.id).join());
    expect(votes.toSorted()).toEqual(['1', '1', '2']);
    const log = await auditor.call('audit.list', { query: { action: 'vote.withheld-read' } });
    expect(log.body.entries).toMatchObject([{ actor: auditor.id, facts: { number: vote.number, pots: 1 } }]);
  });
});
