import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import type { SealedBallot, VoteId } from '@talka/voting';
import {
  inAnyOrder,
  someBlinded,
  someSealed,
  votingScene,
  type VotingScene,
} from './testing/voting-scene.js';

/** Fifty thousand where there is time: set TALKA_VOTERS. */
const VOTERS = Number(process.env['TALKA_VOTERS'] ?? 5_000);

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene()));
afterAll(() => scene.close());

const count = async (table: string, vote: string): Promise<number> => {
  const [row] = await scene.source.query<{ count: number }[]>(
    `select count(*)::int as count from ${table} where vote_id = $1`,
    [vote],
  );
  return row?.count ?? 0;
};

describe('the roll', () => {
  const twoAtOnce = async (): Promise<number> => {
    const vote = await scene.openVote();
    const [voter] = (await scene.voters(1)) as [Person];
    const asked = Array.from({ length: 8 }, () => scene.takeToken(voter, vote.number, someBlinded()));
    const answers = await Promise.all(asked);
    return answers.filter(({ ok }) => ok).length;
  };

  it('would give a second token to whoever asks twice at once, without its key', async () => {
    const { source } = scene;
    await source.query('alter table vote_roll drop constraint vote_roll_pkey');
    let most = 0;
    for (let turn = 0; turn < 5 && most < 2; turn += 1) most = Math.max(most, await twoAtOnce());
    await source.query('truncate vote_roll');
    await source.query('alter table vote_roll add primary key (vote_id, person_key)');
    expect(most).toBeGreaterThan(1);
  }, 60_000);

  it('gives one, however many are asked for at once', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(await twoAtOnce()).toBe(1);
  }, 60_000);
});

describe('exactly once', () => {
  it(`are ${VOTERS} ballots cast by ${VOTERS} voters, with retries and repeats from every side`, async () => {
    const vote = await scene.openVote();
    const people = await scene.voters(VOTERS);
    const tokens = people.map((person) => ({ person, blinded: someBlinded(), given: new Set<string>() }));
    const retried = <T>(all: readonly T[]): T[] => [...all, ...all.filter((_, at) => at % 20 < 7)];
    await inAnyOrder(
      retried(tokens).map((token) => async () => {
        const answer = await scene.takeToken(token.person, vote.number, token.blinded);
        token.given.add(answer.ok ? Buffer.from(answer.value.blindSignature).toString('hex') : 'refused');
      }),
    );
    // Asked again, the very same is given; nobody was refused what is theirs.
    expect(tokens.filter(({ given }) => given.size !== 1 || given.has('refused'))).toEqual([]);

    const ballots = people.map(() => someSealed(randomBytes(32)));
    const receipts = new Map<string, number>();
    await inAnyOrder(
      retried(ballots).map((ballot) => async () => {
        const answer = await scene.cast(vote.id, ballot);
        if (answer.ok) receipts.set(Buffer.from(answer.value.leaf).toString('hex'), 1);
      }),
    );
    expect([receipts.size, await count('vote_roll', vote.id), await count('vote_envelope', vote.id)]).toEqual(
      [VOTERS, VOTERS, VOTERS],
    );
  }, 300_000);
});

describe('changing one’s mind', () => {
  const REVISIONS = Array.from({ length: 20 }, (_, at) => at + 1);

  /** Everybody sends all their revisions at once. @returns how many voters are left with an older one */
  const storm = async (vote: VoteId, put: (vote: VoteId, ballot: SealedBallot) => Promise<unknown>) => {
    const keys = Array.from({ length: 100 }, () => randomBytes(32));
    const acts = keys.flatMap((key) =>
      REVISIONS.map((revision) => async () => void (await put(vote, someSealed(key, revision)))),
    );
    await inAnyOrder(acts);
    const [row] = await scene.source.query<{ wrong: number }[]>(
      'select count(*)::int as wrong from vote_envelope where vote_id = $1 and revision <> $2',
      [vote, REVISIONS.length],
    );
    expect(await count('vote_envelope', vote)).toBe(keys.length);
    return row?.wrong ?? 0;
  };

  it('would leave many with an older ballot, if whatever comes last were kept', async () => {
    const { id } = await scene.openVote();
    const whateverComesLast = (vote: VoteId, { voterKey, revision, sealHash, leaf }: SealedBallot) =>
      scene.source.query(
        `insert into vote_envelope (vote_id, voter_key, style_id, revision, seal_hash, leaf, envelope)
           values ($1, $2, 'all', $3, $4, $5, '{}')
         on conflict (vote_id, voter_key) do update set revision = excluded.revision`,
        [vote, voterKey, revision, sealHash, leaf],
      );
    expect(await storm(id, whateverComesLast)).toBeGreaterThan(0);
  }, 60_000);

  it('leaves everyone with their highest revision, and one leaf that counts', async () => {
    const { id } = await scene.openVote();
    expect(await storm(id, scene.cast)).toBe(0);
    const [counting] = await scene.source.query<{ count: number }[]>(
      'select count(*)::int as count from vote_leaf where vote_id = $1 and not superseded and seal_hash is not null',
      [id],
    );
    expect(counting?.count).toBe(100);
  }, 120_000);
});
