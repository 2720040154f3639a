import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leafHash, MerkleTree, signedHeadText, verifyInclusion, type Hash } from '@talka/voting';
import { headTrees } from './head-trees.js';

const leavesOf = (log: string, count: number): Hash[] =>
  Array.from({ length: count }, (_, at) => leafHash(createHash('sha256').update(`${log} ${at}`).digest()));

/** Logs of votes, and how many leaves were asked of each. */
function logs(sizes: Readonly<Record<string, number>>) {
  const leaves = new Map(Object.entries(sizes).map(([vote, size]) => [vote, leavesOf(vote, size)]));
  const loaded: string[] = [];
  let failing = false;
  return {
    loaded,
    fail: (yes: boolean) => (failing = yes),
    replace: (vote: string, by: Hash[]) => leaves.set(vote, by),
    load: async (vote: string, { from, to }: { from: number; to: number }) => {
      await Promise.resolve();
      if (failing) throw new Error('the database is gone');
      loaded.push(`${vote} ${to - from}`);
      return (leaves.get(vote) ?? []).slice(from, to);
    },
    head: (vote: string, size: number) => {
      const root = new MerkleTree((leaves.get(vote) ?? []).slice(0, size)).root();
      const head = { origin: 'talka.example/votes/7', size, root };
      const note = signedHeadText({ head, signatures: [{ name: 'talka', bytes: new Uint8Array(68) }] });
      return { size, note, root };
    },
    leaf: (vote: string, at: number) => leaves.get(vote)?.[at] ?? new Uint8Array(),
  };
}

describe('the trees that receipts are proved by', () => {
  /** Whether every leaf is proved to stand under the head. */
  const allProved = async (
    trees: ReturnType<typeof headTrees>,
    log: ReturnType<typeof logs>,
    size: number,
    vote = 'a',
  ): Promise<boolean> => {
    const { root, ...head } = log.head(vote, size);
    const tree = await trees(vote, head);
    return Array.from({ length: size }, (_, index) =>
      verifyInclusion({
        ...{ leaf: log.leaf(vote, index), index, size, root },
        proof: tree.inclusionProof(index, size),
      }),
    ).every(Boolean);
  };

  it('are made once for a head, however many ask, and at once', async () => {
    const log = logs({ a: 3_500 });
    const trees = headTrees(log.load);
    const head = log.head('a', 3_500);
    const asked = await Promise.all(Array.from({ length: 20 }, () => trees('a', head)));
    expect(new Set(asked).size).toBe(1);
    await trees('a', head);
    expect(log.loaded).toEqual(['a 3500']);
  });

  it('load only what came since when there is a new head, and prove every leaf under each', async () => {
    const log = logs({ a: 300 });
    const trees = headTrees(log.load);
    for (const size of [1, 2, 7, 100, 101, 256, 300]) expect(await allProved(trees, log, size)).toBe(true);
    expect(log.loaded).toEqual(['a 1', 'a 1', 'a 5', 'a 93', 'a 1', 'a 155', 'a 44']);
    // Another server may not have seen the newest head yet.
    expect(await allProved(trees, log, 101)).toBe(true);
    expect(log.loaded).toHaveLength(7);
  });

  it('are made anew when the log is not the one they were made of', async () => {
    const log = logs({ a: 50 });
    const trees = headTrees(log.load);
    await trees('a', log.head('a', 50));
    log.replace('a', leavesOf('restored', 60));
    expect(await allProved(trees, log, 60)).toBe(true);
    expect(log.loaded).toEqual(['a 50', 'a 10', 'a 60']);
  });

  it('of votes that were not asked about for longest make room for others', async () => {
    const log = logs({ a: 60, b: 60, c: 60, large: 500 });
    const trees = headTrees(log.load, 150);
    const ask = (vote: string, size = 60) => trees(vote, log.head(vote, size));
    for (const vote of ['a', 'b', 'a', 'c', 'a']) await ask(vote);
    expect(log.loaded).toEqual(['a 60', 'b 60', 'c 60']);
    await ask('b');
    expect(log.loaded.at(-1)).toBe('b 60');
    for (let times = 0; times < 2; times += 1) await ask('large', 500);
    await ask('b');
    expect(log.loaded.slice(4)).toEqual(['large 500', 'b 60']);
  });

  it('are not kept half made when the database failed', async () => {
    const log = logs({ a: 60 });
    const trees = headTrees(log.load);
    log.fail(true);
    const asked = [trees('a', log.head('a', 60)), trees('a', log.head('a', 60))];
    for (const one of asked) await expect(one).rejects.toThrow('the database is gone');
    log.fail(false);
    expect(await allProved(trees, log, 60)).toBe(true);
  });
});
