import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendWhenDue } from '@talka/database';
import { without } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import type { VoteId } from '@talka/voting';
import { deskReads } from './desk.reads.js';
import { LockBox } from './lock-box.js';
import { HERE, someBlinded, someSealed, votingScene, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps } from './vote-sweeps.js';
import { headSigner } from './voting.ports.js';
import { voteReads } from './voting.reads.js';

const VOTERS = 120;

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene()));
afterAll(() => scene.close());

interface Held {
  readonly id: VoteId;
  readonly number: number;
  readonly voters: readonly { readonly person: Person; readonly key: string; readonly voterKey: Buffer }[];
  /** The truth that only this test knows: whose key on the roll sealed which ballot, hex. */
  readonly truth: ReadonlyMap<string, string>;
}

/** People take their token and cast at once, one after the other: the easiest there is to follow. */
async function held(): Promise<Held> {
  const { id, number } = await scene.openVote();
  const truth = new Map<string, string>();
  const voters: { person: Person; key: string; voterKey: Buffer }[] = [];
  for (const voter of await scene.voters(VOTERS)) {
    const token = await scene.takeToken(voter, number, someBlinded());
    const voterKey = randomBytes(32);
    const ballot = someSealed(voterKey);
    const cast = await scene.cast(id, ballot);
    if (!token.ok || !cast.ok) throw new Error('refused');
    const [row] = await scene.source.query<{ key: string }[]>(
      `select encode(person_key, 'hex') as key from residence_proof where person_id = $1`,
      [voter.id],
    );
    const key = row?.key ?? '';
    truth.set(key, Buffer.from(ballot.leaf).toString('hex'));
    voters.push({ person: voter, key, voterKey });
  }
  return { id, number, voters, truth };
}

/** Pairs the roll with the box by an order that the database keeps of itself. @returns how many pairs are true */
async function pairedBy(
  order: string,
  { id, truth }: Pick<Held, 'id' | 'truth'>,
  boxOrder = order,
): Promise<number> {
  const pairs = await scene.source.query<{ key: string; leaf: string }[]>(
    `with roll as (select encode(person_key, 'hex') as key, row_number() over (order by ${order}) as turn
         from vote_roll where vote_id = $1),
       box as (select encode(leaf, 'hex') as leaf, row_number() over (order by ${boxOrder}) as turn
         from vote_envelope where vote_id = $1)
     select key, leaf from roll join box using (turn)`,
    [id],
  );
  return pairs.filter(({ key, leaf }) => truth.get(key) === leaf).length;
}

/** Everybody does something, and casts anew at once. @returns the truth from then on */
async function changedAfter(
  { id, voters }: Held,
  act: (voter: Held['voters'][number]) => Promise<unknown>,
): Promise<ReadonlyMap<string, string>> {
  const truth = new Map<string, string>();
  for (const voter of voters) {
    await act(voter);
    const ballot = someSealed(voter.voterKey, 2);
    const cast = await scene.cast(id, ballot);
    if (!cast.ok) throw new Error(cast.refusal.code);
    truth.set(voter.key, Buffer.from(ballot.leaf).toString('hex'));
  }
  return truth;
}

/**
 * True pairs in a random pairing are about Poisson(1), whatever the number of voters: ten or more come once in nine million
 * times, and some thirty pairings are looked at here.
 */
const CHANCE = 9;
const ORDERS = ['ctid', 'xmin::text::bigint', 'xmin::text::bigint, ctid', 'xmax::text::bigint, ctid'];

/** By whichever order tells most: where rows come to lie depends on the room that a vacuum has left. */
const mostPaired = async (vote: Held): Promise<number> => {
  let most = 0;
  for (const order of ORDERS) most = Math.max(most, await pairedBy(order, vote));
  return most;
};

describe('who sealed which ballot', () => {
  it('is told by the order of rows and transactions, until the tables are written anew', async () => {
    const vote = await held();
    expect(await mostPaired(vote)).toBeGreaterThan(VOTERS / 2);
    await voteSweeps(scene.source, scene.env).shuffle();
    for (const order of ORDERS) expect(await pairedBy(order, vote)).toBeLessThanOrEqual(CHANCE);
  }, 120_000);

  it.each(['closed', 'annulled'])(
    'is not told by the last hour of a vote that is %s',
    async (state) => {
      const vote = await held();
      const { shuffle } = voteSweeps(scene.source, scene.env);
      // The hour's pass was made just now: what came since keeps its order until the vote is over.
      await scene.source.query(
        `insert into sweep_done (what, at) values ('order of ' || $1::text, clock_timestamp())`,
        [vote.id],
      );
      await shuffle();
      expect(await mostPaired(vote)).toBeGreaterThan(VOTERS / 2);
      await scene.source.query(`update vote set state = $2 where id = $1`, [vote.id, state]);
      await shuffle();
      for (const order of ORDERS) expect(await pairedBy(order, vote)).toBeLessThanOrEqual(CHANCE);
    },
    120_000,
  );

  it('is told by a log that grows as ballots come, and not by one that grows in shuffled batches', async () => {
    const vote = await held();
    const keys = [...vote.truth.keys()];
    const told = (leaves: readonly { leaf: string }[]) =>
      leaves.filter(({ leaf }, at) => vote.truth.get(keys[at] ?? '') === leaf).length;
    const leavesBy = (order: string) =>
      scene.source.query<{ leaf: string }[]>(
        `select encode(leaf, 'hex') as leaf from vote_leaf where vote_id = $1 and seal_hash is not null order by ${order}`,
        [vote.id],
      );
    expect(told(await leavesBy('ctid'))).toBe(VOTERS);
    await appendWhenDue(
      scene.source,
      { vote: vote.id, everySeconds: 0 },
      headSigner(new LockBox(scene.env.TALKA_SECRET)),
    );
    for (const order of ['position', 'ctid', 'xmin::text::bigint, ctid']) {
      expect(told(await leavesBy(order))).toBeLessThanOrEqual(CHANCE);
    }
  }, 120_000);

  it.each([
    ['announced', 'vote_envelope'],
    ['closed', 'vote_envelope'],
  ])(
    'is not told for an hour more because a pass failed half way: %s',
    async (state, table) => {
      const vote = await held();
      const { shuffle } = voteSweeps(scene.source, scene.env);
      await scene.source.query(`update vote set state = $2 where id = $1`, [vote.id, state]);
      const failing = without(
        scene.source,
        `create function say_no() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
       create trigger say_no before insert on ${table} for each row execute function say_no()`,
        `drop trigger say_no on ${table}; drop function say_no()`,
        shuffle,
      );
      await expect(failing).rejects.toThrow('the disk is full');
      expect(await mostPaired(vote)).toBeGreaterThan(VOTERS / 2);
      await shuffle();
      for (const order of ORDERS) expect(await pairedBy(order, vote)).toBeLessThanOrEqual(CHANCE);
    },
    120_000,
  );

  it('would be told by who looked at their own page, if looking locked their line of the roll', async () => {
    const vote = await held();
    await voteSweeps(scene.source, scene.env).shuffle();
    const truth = await changedAfter(vote, ({ key }) =>
      scene.source.query(`select from vote_roll where vote_id = $1 and person_key = $2 for update`, [
        vote.id,
        Buffer.from(key, 'hex'),
      ]),
    );
    expect(await pairedBy('xmax::text::bigint', { ...vote, truth }, 'xmin::text::bigint')).toBe(VOTERS);
  }, 120_000);

  it.each(['looked at their own page', 'asked for their token again', 'were looked at by a desk'])(
    'is not told by that they %s before they cast: nothing is written into the roll',
    async (before) => {
      const vote = await held();
      await voteSweeps(scene.source, scene.env).shuffle();
      const { number } = vote;
      const [own, desk] = [voteReads(scene.source, scene.env), deskReads(scene.source)];
      const truth = await changedAfter(vote, ({ person }) =>
        before === 'looked at their own page'
          ? own.mine(number, person)
          : before === 'asked for their token again'
            ? scene.takeToken(person, number, someBlinded())
            : desk.look({ municipality: HERE, number, person: person.id }),
      );
      expect(
        await pairedBy('xmax::text::bigint, ctid', { ...vote, truth }, 'xmin::text::bigint'),
      ).toBeLessThanOrEqual(CHANCE);
      const written = await scene.source.query<{ xmax: string }[]>(
        `select xmax::text as xmax from vote_roll where vote_id = $1 and xmax <> '0'`,
        [vote.id],
      );
      expect(written).toEqual([]);
    },
    120_000,
  );

  it('has no column that the roll and the box share', async () => {
    const shared = await scene.source.query<{ column_name: string }[]>(
      `select column_name from information_schema.columns where table_name in ('vote_envelope', 'vote_leaf')
         and column_name in (select column_name from information_schema.columns where table_name = 'vote_roll')`,
    );
    expect(new Set(shared.map(({ column_name }) => column_name))).toEqual(new Set(['vote_id', 'style_id']));
    const told = await scene.source.query<{ place: string }[]>(
      `select table_name || '.' || column_name as place from information_schema.columns
         where table_name in ('vote_envelope', 'vote_leaf', 'vote_roll')
           and (data_type like 'timestamp%' or data_type = 'uuid' and column_name <> 'vote_id'
             or column_default is not null and column_name <> 'superseded')`,
    );
    expect(told).toEqual([]);
  });
});
