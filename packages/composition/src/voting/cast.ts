import { votePromise, type Queryable } from '@talka/database';
import { refuse, type Result, type Transaction } from '@talka/kernel';
import { castBallot, voteId, type VotingPorts } from '@talka/voting';
import { decideEnvelope, readConfiguration, type VoteConfiguration } from '@talka/voting/protocol';
import { isSignedQuickly } from './signature-check.js';

/** A configuration never changes once announced: read and checked once by each process. */
type Known = Map<number, { readonly id: string; readonly configuration: VoteConfiguration }>;

/**
 * Casting as it comes in from outside: what can be seen of the envelope is looked at before anything is locked, then the
 * box is held for a moment. Nothing is written but the envelope and its leaf.
 */
export function caster(on: Queryable, transaction: Transaction<Pick<VotingPorts, 'box'>>) {
  const known: Known = new Map();
  const put = castBallot(transaction);

  return async (number: number, envelope: unknown): Promise<Result<{ leaf: string }>> => {
    const vote = known.get(number) ?? (await findPromise(on, number));
    if (!vote) return refuse('vote.not-found');
    if (!('configuration' in vote)) return refuse('vote.not-secret');
    known.set(number, vote);
    const decided = await decideEnvelope(vote.configuration, envelope, isSignedQuickly);
    if (!decided.ok) return decided;
    const { bytes, leaf, sealedHash, envelope: sealed } = decided.value;
    const cast = await put(voteId(vote.id), {
      voterKey: bytes.token.voterKey,
      style: sealed.style,
      revision: sealed.revision,
      sealHash: Buffer.from(sealedHash, 'hex'),
      leaf: Buffer.from(leaf, 'hex'),
      envelope: sealed,
    });
    return cast.ok ? { ok: true, value: { leaf } } : cast;
  };
}

async function findPromise(
  on: Queryable,
  number: number,
): Promise<{ id: string; configuration: VoteConfiguration } | { id: string } | undefined> {
  const row = await votePromise(on, number);
  if (!row?.configuration) return row && { id: row.id };
  const read = readConfiguration(JSON.parse(row.configuration));
  if (!read.ok) throw new Error(`the configuration of vote ${number} is not readable: ${read.refusal.code}`);
  return { id: row.id, configuration: read.value };
}
