import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_READS, type VoteReads } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import type { Actor, RealVote } from '@talka/testing';
import { DataSource } from 'typeorm';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import {
  castOpen,
  castSealed,
  CHOSEN,
  resident,
  twoOpenVotes,
  twoSecretVotes,
} from './testing/differing-votes.js';
import { earEverywhere, type Ear } from './testing/heard-everywhere.js';
import { statementsSent } from './testing/statements-sent.js';
import { whatIsTold, type AskedAbout } from './testing/what-is-told.js';

let api: ApiUnderTest;
let administrator: Actor;
const municipality = 'ludzas-novads';

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  // Numbers of one length, so that answers about two votes are.
  await api.database.query(`select setval('vote_number', 100)`);
}, 60_000);
afterAll(() => api.close());

describe('the running result and whoever listens in every room', () => {
  let ear: Ear;
  beforeAll(async () => void (ear = await earEverywhere(api, administrator)));
  afterAll(() => ear.close());

  /** What is heard while the one vote is cast in, and while the other is. */
  async function heardOf<V>(
    votes: readonly [V, V],
    cast: (vote: V, choices: readonly string[]) => Promise<void>,
  ) {
    await ear.heard();
    await cast(votes[0], CHOSEN[0]);
    const one = await ear.heard();
    await cast(votes[1], CHOSEN[1]);
    return [one, await ear.heard()] as const;
  }

  it('would be noticed, if one message of a count were sent to one room', async () => {
    const [one, other] = await heardOf(await twoOpenVotes(administrator), async (vote, choices) => {
      await castOpen(api, vote, choices);
      const support = Number(choices.at(-1));
      ear.broadcaster.tell(ROOMS.idea(1), 'idea.support', { number: 1, support });
    });
    expect([one, other]).toEqual([
      [['idea.support', { number: 1, support: 1 }]],
      [['idea.support', { number: 1, support: 3 }]],
    ]);
  }, 60_000);

  it('is told to nobody: they hear the same of either secret vote, which is nothing', async () => {
    const votes = await twoSecretVotes(administrator);
    const [one, other] = await heardOf(votes, (vote, choices) => castSealed(api, vote, choices));
    expect(one).toEqual(other);
    expect(one).toEqual([]);
  }, 120_000);

  it('is told to nobody: they hear the same of either open vote, which is nothing', async () => {
    const votes = await twoOpenVotes(administrator);
    const [one, other] = await heardOf(votes, (vote, choices) => castOpen(api, vote, choices));
    expect(one).toEqual(other);
    expect(one).toEqual([]);
  }, 60_000);
});

describe('the running result and how long an answer takes', () => {
  /** What the database is asked while everything about the vote is read; once before, for what is remembered. */
  async function askedOf(vote: AskedAbout, reader: Actor, leaves: readonly string[] = []): Promise<string[]> {
    const read = () => whatIsTold(vote, reader, leaves);
    await read();
    const sent = await statementsSent(read, api.database);
    // That a reader was here is written once a minute: whether one passes meanwhile is for the clock to say.
    return sent.filter((asked) => !asked.startsWith('update session set seen_at'));
  }

  async function leavesOf({ number }: RealVote): Promise<string[]> {
    const { rows } = await api.database.query<{ leaf: string }>(
      `select encode(leaf, 'hex') as leaf from vote_envelope
         where vote_id = (select id from vote where number = $1) order by leaf`,
      [number],
    );
    return rows.map(({ leaf }) => leaf);
  }

  async function openVotes() {
    const votes = await twoOpenVotes(administrator);
    for (const [at, vote] of votes.entries()) await castOpen(api, vote, CHOSEN[at] ?? []);
    return votes;
  }

  it('would be noticed, if a reader waited for one question more for each project that was chosen', async () => {
    const [one, other] = await openVotes();
    const reads = api.app.get<{ one: VoteReads['one'] }>(VOTE_READS, { strict: false });
    const plain = reads.one;
    const source = api.app.get(DataSource, { strict: false });
    reads.one = async (number) => {
      const chosen = await source.query<unknown[]>(
        `select distinct jsonb_array_elements(choices -> 0 -> 'choices') from vote_open_ballot
           where vote_id = (select id from vote where number = $1)`,
        [number],
      );
      for (const _ of chosen) await source.query('select 1');
      return plain(number);
    };
    const [few, more] = [await askedOf(one, api.visitor()), await askedOf(other, api.visitor())];
    reads.one = plain;
    expect(more).not.toEqual(few);
    expect(new Set(more)).toEqual(new Set(few));
  }, 60_000);

  it('is told to nobody: the database is asked the same, as often, about either open vote', async () => {
    const [one, other] = await openVotes();
    for (const reader of [api.visitor(), await resident(api), administrator]) {
      const asked = await askedOf(one, reader);
      expect(asked.length).toBeGreaterThan(10);
      expect(await askedOf(other, reader)).toEqual(asked);
    }
  }, 120_000);

  it('is told to nobody: the database is asked the same, as often, about either secret vote', async () => {
    const votes = await twoSecretVotes(administrator);
    for (const [at, vote] of votes.entries()) await castSealed(api, vote, CHOSEN[at] ?? []);
    const about = async (vote: RealVote, reader: Actor) =>
      askedOf({ ...vote, id: vote.configuration.vote }, reader, await leavesOf(vote));
    for (const reader of [api.visitor(), await resident(api), administrator]) {
      const asked = await about(votes[0], reader);
      expect(asked.length).toBeGreaterThan(10);
      expect(await about(votes[1], reader)).toEqual(asked);
    }
  }, 120_000);
});
