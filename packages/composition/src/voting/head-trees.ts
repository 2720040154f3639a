import { setImmediate } from 'node:timers/promises';
import { MerkleTree, readSignedHead, sameHash, type Hash } from '@talka/voting';

/** The leaves of a vote's log from one place to before another. */
export type LoadLeaves = (
  vote: string,
  stretch: { readonly from: number; readonly to: number },
) => Promise<Hash[]>;

interface Head {
  readonly size: number;
  readonly note: string;
}

interface Kept {
  /** Of the largest head it was asked for. */
  readonly size: number;
  /** The head it was last compared with. */
  readonly note: string;
  readonly tree: Promise<MerkleTree>;
}

/** A tree of a hundred thousand leaves takes some twenty-five megabytes. */
const MOST_LEAVES = 200_000;
/** So many are hashed in a few milliseconds; then others have their turn. */
const AT_ONCE = 1_000;

/**
 * Keeps the trees that proofs are read from, so that whoever asks about a receipt costs a few hashes. A log only grows:
 * under a new head, what came since is loaded and added. When what is kept does not come to the root that was signed
 * (another database was put in place of this one), it is loaded anew. Trees of all votes together are kept up to
 * `mostLeaves`, those asked for last, and the last one in any case.
 */
export function headTrees(load: LoadLeaves, mostLeaves = MOST_LEAVES) {
  const kept = new Map<string, Kept>();

  const keep = (vote: string, one: Kept): void => {
    kept.delete(vote);
    kept.set(vote, one);
    let leaves = [...kept.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [oldest, one] of kept) {
      if (leaves <= mostLeaves || oldest === vote) break;
      kept.delete(oldest);
      leaves -= one.size;
    }
  };

  const grown = async (tree: MerkleTree, vote: string, { size, note }: Head): Promise<MerkleTree> => {
    await grow(tree, vote, size);
    const signed = readSignedHead(note)?.head.root;
    if (!signed || sameHash(tree.root(size), signed)) return tree;
    return grow(new MerkleTree(), vote, size);
  };

  const grow = async (tree: MerkleTree, vote: string, size: number): Promise<MerkleTree> => {
    if (tree.size >= size) return tree;
    const leaves = await load(vote, { from: tree.size, to: size });
    for (let at = 0; at < leaves.length; at += AT_ONCE) {
      for (const leaf of leaves.slice(at, at + AT_ONCE)) tree.append(leaf);
      await setImmediate();
    }
    return tree;
  };

  /** @returns a tree of at least the head's leaves */
  return async (vote: string, head: Head): Promise<MerkleTree> => {
    const known = kept.get(vote);
    if (known?.note === head.note) {
      keep(vote, known);
      return known.tree;
    }
    // One after the other: who comes while a tree is being made waits for it, and makes no second one.
    const before = known?.tree.catch(() => new MerkleTree()) ?? Promise.resolve(new MerkleTree());
    const tree = before.then((one) => grown(one, vote, head));
    keep(vote, { size: Math.max(known?.size ?? 0, head.size), note: head.note, tree });
    // What failed is not kept; whoever waits is told.
    tree.catch(() => {
      if (kept.get(vote)?.tree === tree) kept.delete(vote);
    });
    return tree;
  };
}
