import {
  leafPosition,
  logLeaves,
  logStretch,
  newestHead,
  signedHeads,
  votePromise,
  type CastingRow,
} from '@talka/database';
import { ok, refuse, type Result } from '@talka/kernel';
import { base64, fateOfBallot, logIsWhole, readSignedHead, type BallotFate, type Hash } from '@talka/voting';
import type { DataSource } from 'typeorm';
import { headTrees } from './head-trees.js';

interface Log {
  readonly heads: { size: number; root: string; head: string }[];
  readonly leaves: string[] | null;
}

interface Proof {
  readonly standing: 'included' | 'waiting' | 'unknown';
  readonly index: number | null;
  readonly fate: BallotFate;
  readonly head: string | null;
  readonly proof: string[];
  readonly consistency: string[] | null;
}

/** The public log of a vote, as anyone may read it to check it. */
export const logReads = (
  source: DataSource,
  treeUnder = headTrees((vote, stretch) => logStretch(source, vote, stretch)),
) => ({
  /** Every head that was signed; the leaves once the vote is closed, when no head comes any more. */
  log: async (number: number): Promise<Result<Log>> => {
    const vote = await voteWithLog(source, number);
    if (!vote.ok) return vote;
    const { id, state } = vote.value;
    const heads = await signedHeads(source, id);
    const leaves = logIsWhole(state) ? await logLeaves(source, id) : null;
    return ok({
      heads: heads.map(({ size, note }) => ({
        ...{ size, head: note },
        root: base64(readSignedHead(note)?.head.root ?? new Uint8Array()),
      })),
      leaves: leaves && leaves.map(hex),
    });
  },

  /** Where a leaf stands under the newest signed head, with the paths that prove it, and that the log only grew. */
  proof: async (number: number, leaf: string, from?: number): Promise<Result<Proof>> => {
    const vote = await voteWithLog(source, number);
    if (!vote.ok) return vote;
    const { id, state } = vote.value;
    const [found, head] = await Promise.all([
      leafPosition(source, id, Buffer.from(leaf, 'hex')),
      newestHead(source, id),
    ]);
    const index = found?.position ?? null;
    const within = head !== undefined && index !== null && index < head.size;
    const grown = head !== undefined && from !== undefined && from <= head.size;
    const tree = within || grown ? await treeUnder(id, head) : undefined;
    const said = {
      ...{ index: null, fate: 'undecided' as const, proof: [] },
      head: head?.note ?? null,
      consistency: (tree && grown && tree.consistencyProof(from, head.size).map(hex)) || null,
    };
    if (!found) return ok({ ...said, standing: 'unknown' });
    if (!tree || !within) return ok({ ...said, standing: 'waiting' });
    const fate = fateOfBallot(state, found.superseded);
    const proof = tree.inclusionProof(index, head.size).map(hex);
    return ok({ ...said, standing: 'included', index, fate, proof });
  },
});

interface WithLog extends CastingRow {
  readonly configuration: string;
}

async function voteWithLog(source: DataSource, number: number): Promise<Result<WithLog>> {
  const vote = await votePromise(source, number);
  if (!vote) return refuse('vote.not-found');
  const { configuration } = vote;
  return configuration === null ? refuse('vote.not-secret') : ok({ ...vote, configuration });
}

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
