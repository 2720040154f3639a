import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendWhenDue, logsInUse, newestHead } from '@talka/database';
import {
  base64,
  MerkleTree,
  readSignedHead,
  verifyConsistency,
  verifyInclusion,
  type VoteId,
} from '@talka/voting';
import { LockBox } from './lock-box.js';
import { someSealed, valueOf, votingScene, type VotingScene } from './testing/voting-scene.js';
import { headSigner } from './voting.ports.js';
import { voteSweeps } from './vote-sweeps.js';
import { voteReads } from './voting.reads.js';

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene()), 60_000);
afterAll(() => scene.close());

async function castSome(vote: VoteId, count: number): Promise<string[]> {
  const leaves: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const ballot = someSealed(randomBytes(32));
    valueOf(await scene.cast(vote, ballot));
    leaves.push(Buffer.from(ballot.leaf).toString('hex'));
  }
  return leaves;
}
const grow = (vote: VoteId) =>
  appendWhenDue(scene.source, { vote, everySeconds: 0 }, headSigner(new LockBox(scene.env.TALKA_SECRET)));
const bytes = (hashes: readonly string[] | null) => (hashes ?? []).map((hash) => Buffer.from(hash, 'hex'));

describe('the proof of a receipt', () => {
  it('has something to lead to from the announcement on: what was announced is signed for before any sweep', async () => {
    const { id } = await scene.openVote();
    expect(await newestHead(scene.source, id)).toMatchObject({ size: 1 });
  });

  it('leads from each ballot to the root that is signed, under the first head and under those that follow', async () => {
    const { id, number } = await scene.openVote();
    const reads = voteReads(scene.source, scene.env);
    const cast: string[] = [];
    const standings = async () => {
      const found: string[] = [];
      for (const leaf of cast) {
        const said = valueOf(await reads.proof(number, leaf));
        const signed = readSignedHead(said.head ?? '');
        const proved = verifyInclusion({
          ...{ index: said.index ?? -1, leaf: Buffer.from(leaf, 'hex') },
          ...{ size: signed?.head.size ?? 0, root: signed?.head.root ?? new Uint8Array() },
          proof: bytes(said.proof),
        });
        found.push(said.standing === 'included' && !proved ? 'not proved' : said.standing);
      }
      return found;
    };
    cast.push(...(await castSome(id, 13)));
    await grow(id);
    expect(await standings()).toEqual(Array.from({ length: 13 }, () => 'included'));
    cast.push(...(await castSome(id, 20)));
    expect((await standings()).slice(12, 15)).toEqual(['included', 'waiting', 'waiting']);
    await grow(id);
    expect(await standings()).toEqual(Array.from({ length: 33 }, () => 'included'));
    const nobodys = randomBytes(32).toString('hex');
    expect(valueOf(await reads.proof(number, nobodys)).standing).toBe('unknown');
  }, 60_000);
});

describe('the log as anyone may read it', () => {
  it('shows every signed head, and each is proved to be a beginning of the newest', async () => {
    const { id, number } = await scene.openVote();
    const reads = voteReads(scene.source, scene.env);
    for (const count of [5, 8, 1]) {
      await castSome(id, count);
      await grow(id);
    }
    const { heads, leaves } = valueOf(await reads.log(number));
    expect([heads.map(({ size }) => size), leaves]).toEqual([[1, 6, 14, 15], null]);
    const [newest] = heads.slice(-1).map(({ head }) => readSignedHead(head)?.head);
    const grewFrom = async (from: number, to = newest) =>
      verifyConsistency({
        ...{ first: from, firstRoot: readSignedHead(headOf(from))?.head.root ?? new Uint8Array() },
        ...{ second: to?.size ?? 0, secondRoot: to?.root ?? new Uint8Array() },
        proof: bytes(valueOf(await reads.proof(number, '0'.repeat(64), from)).consistency),
      });
    const headOf = (size: number) => heads.find((one) => one.size === size)?.head ?? '';
    expect(await Promise.all([1, 6, 14, 15].map((from) => grewFrom(from)))).toEqual([true, true, true, true]);
    expect(await grewFrom(6, newest && { ...newest, root: randomBytes(32) })).toBe(false);
    expect(valueOf(await reads.proof(number, '0'.repeat(64), 16)).consistency).toBeNull();
  }, 60_000);

  it('shows its leaves when no more can come, and they are those under its last head', async () => {
    const { id, number } = await scene.openVote();
    const reads = voteReads(scene.source, scene.env);
    const cast = await castSome(id, 4);
    await scene.endsIn(id, -20_000);
    expect(valueOf(await reads.log(number)).leaves).toBeNull();
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    const { heads, leaves } = valueOf(await reads.log(number));
    expect(leaves?.slice(1).sort()).toEqual(cast.sort());
    expect(heads.at(-1)).toMatchObject({ size: 5, root: base64(new MerkleTree(bytes(leaves)).root()) });
  }, 60_000);

  it('is told of no vote that is still being set up, nor of one without a seal', async () => {
    const reads = voteReads(scene.source, scene.env);
    const { number } = await scene.openVote({ rules: { secrecy: 'open' } });
    expect(await reads.log(number)).toMatchObject({ refusal: { code: 'vote.not-secret' } });
    await scene.source.query(`update vote set state = 'draft' where number = $1`, [number]);
    expect(await reads.log(number)).toMatchObject({ refusal: { code: 'vote.not-found' } });
  });
});

describe('what becomes of a ballot', () => {
  const standingOf = async (number: number, leaves: readonly string[]) => {
    const reads = voteReads(scene.source, scene.env);
    const said = await Promise.all(leaves.map((leaf) => reads.proof(number, leaf)));
    return said.map(valueOf).map(({ standing, fate }) => `${standing}, ${fate}`);
  };

  it('is told after the close, and not before: the first was replaced, the second counts', async () => {
    const { id, number } = await scene.openVote();
    const voterKey = randomBytes(32);
    const ballots = [someSealed(voterKey, 1), someSealed(voterKey, 2)];
    for (const ballot of ballots) valueOf(await scene.cast(id, ballot));
    const leaves = ballots.map(({ leaf }) => Buffer.from(leaf).toString('hex'));
    await grow(id);
    expect(await standingOf(number, leaves)).toEqual(['included, undecided', 'included, undecided']);
    await scene.endsIn(id, -20_000);
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    expect(await standingOf(number, leaves)).toEqual(['included, replaced', 'included, counts']);
  }, 60_000);

  it('of a vote that was annulled while it waited is told too: it comes into the log, and counts for nothing', async () => {
    const { id, number } = await scene.openVote();
    const leaves = await castSome(id, 2);
    await scene.source.query(`update vote set state = 'annulled' where id = $1`, [id]);
    expect(await standingOf(number, leaves)).toEqual(['waiting, undecided', 'waiting, undecided']);
    await scene.source.query('delete from sweep_done where what = $1', [`log of ${id}`]);
    await voteSweeps(scene.source, scene.env).publishLogs();
    expect(await standingOf(number, leaves)).toEqual(['included, annulled', 'included, annulled']);
    const signed = readSignedHead((await newestHead(scene.source, id))?.note ?? '');
    expect(signed?.head.size).toBe(3);
    expect((await logsInUse(scene.source)).map((one) => one.id)).not.toContain(id);
  }, 60_000);
});
