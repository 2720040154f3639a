import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendWhenDue, newestHead } from '@talka/database';
import { readSignedHead, verifyInclusion } from '@talka/voting';
import { LockBox } from './lock-box.js';
import { someSealed, valueOf, votingScene, type VotingScene } from './testing/voting-scene.js';
import { headSigner } from './voting.ports.js';
import { voteReads } from './voting.reads.js';

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene()), 60_000);
afterAll(() => scene.close());

describe('the proof of a receipt', () => {
  it('has something to lead to from the announcement on: what was announced is signed for before any sweep', async () => {
    const { id } = await scene.openVote();
    expect(await newestHead(scene.source, id)).toMatchObject({ size: 1 });
  });

  it('leads from each ballot to the root that is signed, under the first head and under those that follow', async () => {
    const { id, number } = await scene.openVote();
    const reads = voteReads(scene.source, scene.env);
    const cast: string[] = [];
    const castSome = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        const ballot = someSealed(randomBytes(32));
        valueOf(await scene.cast(id, ballot));
        cast.push(Buffer.from(ballot.leaf).toString('hex'));
      }
    };
    const grow = () =>
      appendWhenDue(
        scene.source,
        { vote: id, everySeconds: 0 },
        headSigner(new LockBox(scene.env.TALKA_SECRET)),
      );
    const standings = async () => {
      const found: string[] = [];
      for (const leaf of cast) {
        const said = valueOf(await reads.proof(number, leaf));
        const signed = readSignedHead(said.head ?? '');
        const proved = verifyInclusion({
          ...{ index: said.index ?? -1, leaf: Buffer.from(leaf, 'hex') },
          ...{ size: signed?.head.size ?? 0, root: signed?.head.root ?? new Uint8Array() },
          proof: said.proof.map((hash) => Buffer.from(hash, 'hex')),
        });
        found.push(said.standing === 'included' && !proved ? 'not proved' : said.standing);
      }
      return found;
    };
    await castSome(13);
    await grow();
    expect(await standings()).toEqual(Array.from({ length: 13 }, () => 'included'));
    await castSome(20);
    expect((await standings()).slice(12, 15)).toEqual(['included', 'waiting', 'waiting']);
    await grow();
    expect(await standings()).toEqual(Array.from({ length: 33 }, () => 'included'));
    const nobodys = randomBytes(32).toString('hex');
    expect(valueOf(await reads.proof(number, nobodys)).standing).toBe('unknown');
  }, 60_000);
});
