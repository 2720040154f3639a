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
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  /** Every fourth asks again for the same, every tenth for something else. */
  const [again, other] = [(at: number) => at % 4 === 0, (at: number) => at % 10 === 5];
  const servers = () => [scene, scene.next] as const;

  it(`are ${VOTERS} voters on the roll, whatever is asked again or anew, of two servers, in any order`, async () => {
    const vote = await scene.openVote();
    const asked = (await scene.voters(VOTERS)).flatMap((person, at) => {
      const [first, second] = [someBlinded(), someBlinded()];
      return [first, ...(again(at) ? [first] : []), ...(other(at) ? [second] : [])].map((blinded) => ({
        person,
        blinded,
      }));
    });
    /** Of each voter, what was given for each message; null when nothing was. */
    const given = new Map<string, Map<string, Set<string | null>>>();
    await inAnyOrder(
      asked.map(({ person, blinded }, turn) => async () => {
        const answer = await servers()[turn % 2]?.takeToken(person, vote.number, blinded);
        if (answer && !answer.ok) expect(answer.refusal.code).toBe('token.already-issued');
        const own = given.get(person.id) ?? new Map<string, Set<string | null>>();
        const answers = own.get(hex(blinded)) ?? new Set();
        answers.add(answer?.ok ? hex(answer.value.blindSignature) : null);
        given.set(person.id, own.set(hex(blinded), answers));
      }),
    );
    // To one message, and to it always the very same, byte for byte.
    const wrong = [...given.values()].filter((messages) => {
      const answers = [...messages.values()].map((of) => [...of]);
      const signed = answers.filter(([signature]) => signature !== null);
      return signed.length !== 1 || answers.some((of) => of.length !== 1);
    });
    expect(wrong).toEqual([]);
    expect([given.size, await count('vote_roll', vote.id)]).toEqual([VOTERS, VOTERS]);
  }, 600_000);

  it(`are ${VOTERS} ballots in the box, whatever is cast again or changed, at two servers, in any order`, async () => {
    const { id } = await scene.openVote();
    const cast = Array.from({ length: VOTERS }, (_, at) => {
      const key = randomBytes(32);
      const first = someSealed(key);
      return [first, ...(again(at) ? [first] : []), ...(other(at) ? [someSealed(key, 2)] : [])];
    });
    const newest = new Set(cast.map((of) => hex(of.at(-1)?.leaf ?? new Uint8Array())));
    const receipts = new Set<string>();
    await inAnyOrder(
      cast.flat().map((ballot, turn) => async () => {
        const answer = await servers()[turn % 2]?.cast(id, ballot);
        if (answer?.ok) expect(hex(answer.value.leaf)).toBe(hex(ballot.leaf));
        // Whose change was quicker is told so: the first one then counts no more.
        else expect([answer?.refusal.code, ballot.revision]).toEqual(['cast.stale', 1]);
        receipts.add(hex(ballot.leaf));
      }),
    );
    const kept = await scene.source.query<{ leaf: string }[]>(
      `select encode(leaf, 'hex') as leaf from vote_envelope where vote_id = $1`,
      [id],
    );
    expect(new Set(kept.map(({ leaf }) => leaf))).toEqual(newest);
    expect([kept.length, [...newest].filter((leaf) => !receipts.has(leaf))]).toEqual([VOTERS, []]);
  }, 600_000);
});

describe('changing one’s mind', () => {
  const REVISIONS = Array.from({ length: 20 }, (_, at) => at + 1);
  const CHANGERS = 500;

  /** Everybody sends all their revisions at once. @returns how many voters are left with an older one */
  const storm = async (vote: VoteId, put: (vote: VoteId, ballot: SealedBallot) => Promise<unknown>) => {
    const keys = Array.from({ length: CHANGERS }, () => randomBytes(32));
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
  }, 300_000);

  it('leaves everyone with their highest revision, and one leaf that counts', async () => {
    const { id } = await scene.openVote();
    expect(await storm(id, scene.cast)).toBe(0);
    const [counting] = await scene.source.query<{ count: number }[]>(
      'select count(*)::int as count from vote_leaf where vote_id = $1 and not superseded and seal_hash is not null',
      [id],
    );
    expect(counting?.count).toBe(CHANGERS);
  }, 300_000);
});
