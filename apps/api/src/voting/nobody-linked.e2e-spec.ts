import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  inTwo,
  keepWal,
  openedByTrustees,
  proveResidence,
  realVote,
  someVoteDraft,
  timeHasRunOut,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { readPb } from '@talka/voting';
import {
  envelopeLeaf,
  readClosedVote,
  type Envelope,
  type OpenedVote,
  type Random,
} from '@talka/voting/protocol';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { orderIn, ordersOf, truePairs, walSince, type Orders } from './testing/orders.js';

const municipality = 'ludzas-novads';
const VOTERS = 24;
const PROJECTS = ['1', '2', '3', '4', '5', '6'];
/** One or two of six, then three: for nobody the same. */
const CHOICES = PROJECTS.flatMap((a, at) =>
  PROJECTS.slice(at).flatMap((b, next) => PROJECTS.slice(at + next).map((c) => [...new Set([a, b, c])])),
)
  .filter((choices, at, all) => all.findIndex((other) => nameOf(other) === nameOf(choices)) === at)
  .slice(0, VOTERS);
/**
 * True pairs in a random pairing are about Poisson(1): ten or more come once in nine million times, and a thousand or two
 * are looked at.
 */
const CHANCE = 9;

let api: ApiUnderTest;
let sweeps: VoteSweeps;
let administrators: Actor[];
let vote: RealVote;
let closed: string;

/** What only this test knows: the person behind a key of the roll, a leaf of the log, and what was chosen. */
const [byKey, byLeaf, byChoice] = [
  new Map<string, string>(),
  new Map<string, string>(),
  new Map<string, string>(),
];
/** Voters in every order in which the server keeps the roll, and in which it keeps sealed ballots. */
const roll: Record<string, readonly string[]> = {};
const box: Record<string, readonly string[]> = {};

function nameOf(choices: readonly string[]): string {
  return [...choices].sort().join();
}

const keep = (
  where: Record<string, readonly string[]>,
  when: string,
  orders: Orders,
  whose: Map<string, string>,
) => {
  for (const [order, keys] of Object.entries(orders))
    where[`${order}, ${when}`] = keys.map((key) => whose.get(key) ?? '');
};

async function keepOrders(when: string): Promise<void> {
  keep(roll, when, await ordersOf(api.database, 'vote_roll', 'person_key'), byKey);
  keep(box, when, await ordersOf(api.database, 'vote_envelope', 'leaf'), byLeaf);
}

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  sweeps = api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false });
  const grants = [{ role: 'administrator', municipality }];
  administrators = [await api.person({ grants }), await api.person({ grants })];
  vote = await realVote(administrators[0] as Actor, municipality, {
    projects: PROJECTS.map((id) => ({
      ...{ id, pot: 'visi', idea: null, name: `Soliņš ${id}`, summary: '', language: 'lv' as const },
      costCents: 150_000,
    })),
    rules: { ...someVoteDraft().rules, ballot: { kind: 'approval', min: 1, max: 3 } },
  });
  await everybodyVotes();
  closed = await handedOver();
}, 300_000);
afterAll(() => api.close());

/** One after the other, each at once after their token: the easiest there is to follow. */
async function everybodyVotes(): Promise<void> {
  const voters: Voter[] = [];
  for (let at = 0; at < VOTERS; at += 1) {
    const person = await api.person();
    await proveResidence(api.database, person.id);
    voters.push(new Voter(person, api.visitor(), vote));
  }
  const kept = await keepWal(api.database);
  for (const [at, voter] of voters.entries()) {
    const choices = CHOICES[at] ?? [];
    const cast = await voter.cast({ visi: choices });
    byKey.set(createHash('sha256').update(voter.person.id).digest('hex'), voter.person.id);
    byLeaf.set(cast.body.leaf, voter.person.id);
    byChoice.set(nameOf(choices), voter.person.id);
  }
  const wal = await walSince(api.database, kept);
  keep(roll, 'write-ahead log', { bytes: orderIn(wal, [...byKey.keys()]) }, byKey);
  keep(box, 'write-ahead log', { bytes: orderIn(wal, [...byLeaf.keys()]) }, byLeaf);
  await keepOrders('as it came');
  await sweeps.publishLogs();
  await sweeps.shuffle();
  await keepOrders('written anew');
}

/** The vote has run out, and two people hand its box to the keyholders. */
async function handedOver(): Promise<string> {
  await timeHasRunOut(api.database, vote.number);
  await sweeps.closeAndFinish();
  const params = { municipality, number: vote.number };
  await inTwo(administrators as [Actor, Actor], params, { kind: 'open' });
  return (await administrators[0]?.call('office-votes.closed', { params }))?.body.closed ?? '';
}

/** Voters in the order in which their opened ballots are published. */
function published({ bundle }: OpenedVote): string[] {
  const reading = readPb(bundle.pots[0]?.ballots ?? '');
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors[0]));
  const { election } = reading.file;
  return election.ballots.map(({ choices }) => {
    const chosen = choices.map((place) => election.projects[place]?.id ?? '');
    return byChoice.get(nameOf(chosen)) ?? '';
  });
}

/** Voters in the orders of what the keyholders are given: the envelopes, and the log. */
function givenOut(): Record<string, string[]> {
  const read = readClosedVote(JSON.parse(closed));
  if (!read.ok) throw new Error(read.refusal.code);
  const hex = (envelope: unknown) => Buffer.from(envelopeLeaf(envelope as Envelope)).toString('hex');
  const voters = (leaves: readonly string[]) => leaves.flatMap((leaf) => byLeaf.get(leaf) ?? []);
  return { envelopes: voters(read.value.envelopes.map(hex)), log: voters(read.value.leaves) };
}

describe('a person and an opened ballot', () => {
  it('would be paired by whoever has the files and the opening, if the opening did not shuffle', async () => {
    // The write-ahead log pairs people with sealed ballots, as docs/security.md says.
    const wal = 'bytes, write-ahead log';
    expect(truePairs(roll[wal] ?? [], box[wal] ?? [])).toBe(VOTERS);
    const noChance: Random = { bytes: (length) => new Uint8Array(length) };
    const opened = published(await openedByTrustees(vote, closed, noChance));
    expect(truePairs(givenOut()['envelopes'] ?? [], opened)).toBe(VOTERS);
  }, 120_000);

  it('are paired no better than by chance: by tables, their files, the write-ahead log, the log and what is handed over', async () => {
    const opened = published(await openedByTrustees(vote, closed));
    expect(new Set(opened).size).toBe(VOTERS);
    const orders = {
      ...prefixed('roll', roll),
      ...prefixed('box', box),
      ...prefixed('given out', givenOut()),
    };
    expect(Object.keys(orders)).toHaveLength(9 + 9 + 2);
    const told = Object.entries(orders).filter(([, voters]) => truePairs(voters, opened) > CHANCE);
    expect(told).toEqual([]);
  }, 120_000);

  it('are kept in orders that were really found, each of every voter', () => {
    for (const voters of [...Object.values(roll), ...Object.values(box), ...Object.values(givenOut())])
      expect(new Set(voters).size).toBe(VOTERS);
  });
});

const prefixed = (prefix: string, orders: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(orders).map(([name, voters]) => [`${prefix}: ${name}`, voters]));
