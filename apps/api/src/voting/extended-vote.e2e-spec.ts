import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
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
import { auditVote, readVoteBundle } from '@talka/voting/protocol';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality }];
const OLD_END_MS = 6_000;

let api: ApiUnderTest;
let administrators: readonly [Actor, Actor];
beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  administrators = [await api.person({ grants }), await api.person({ grants })];
}, 60_000);
afterAll(() => api.close());

async function voterOf(vote: RealVote): Promise<Voter> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return new Voter(person, api.visitor(), vote);
}

it('a vote that was given more time counts who came in it, and its bundle passes the audit', async () => {
  const [one] = administrators;
  const oldEnd = new Date(Date.now() + OLD_END_MS);
  const vote = await realVote(one, municipality, { closesAt: oldEnd.toISOString() });
  const params = { municipality, number: vote.number };
  const reason = 'Vietne stundu nebija pieejama.';
  const [early, late, never] = [await voterOf(vote), await voterOf(vote), await voterOf(vote)];
  expect((await early.cast({ visi: ['1'] })).problem).toBeUndefined();
  const until = new Date(oldEnd.getTime() + 4_000).toISOString();
  await inTwo(administrators, params, { kind: 'extend', until, reason });
  await sleep(Math.max(0, oldEnd.getTime() + 100 - Date.now()));
  // The token too is given between the old end and the new.
  expect((await late.cast({ visi: ['1', '2'] })).problem).toBeUndefined();
  const told = await api.visitor().call('votes.read', { params });
  expect(told.body.acts).toMatchObject([{ kind: 'extend', reason }]);
  await sleep(Math.max(0, oldEnd.getTime() + 4_100 - Date.now()));
  await expect(never.takeToken()).rejects.toThrow('vote.over');
  expect((await early.cast({ visi: ['3'] })).problem?.code).toBe('vote.over');

  // Whoever is late is waited for; here the wait is made over.
  await timeHasRunOut(api.database, vote.number);
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).closeAndFinish();
  await inTwo(administrators, params, { kind: 'open' });
  const closed = await one.call('office-votes.closed', { params });
  const { bundle, withheld } = await openedByTrustees(vote, closed.body.closed);
  const body = {
    document: JSON.stringify(bundle),
    withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
  };
  expect((await one.call('office-votes.bring-opening', { params, body })).problem).toBeUndefined();
  await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).checkOpenings();
  await inTwo(administrators, params, { kind: 'publish' });
  const { body: result } = await api.visitor().call('votes.result', { params });
  expect(result.pots[0]).toMatchObject({ counted: 2, outcome: { selected: ['1', '2'] } });
  const published = readVoteBundle(JSON.parse(result.bundle ?? ''));
  if (!published.ok) throw new Error(published.refusal.code);
  const audited = auditVote(published.value);
  expect(audited.ok && audited.value.filter(({ passed }) => !passed)).toEqual([]);
}, 60_000);
