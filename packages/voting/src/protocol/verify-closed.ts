import { hexToBytes } from '@noble/hashes/utils.js';
import { ok, refuse, type Result } from '@talka/kernel';
import { sameHash } from '../merkle/hash.js';
import { MerkleTree } from '../merkle/tree.js';
import type { ClosedVote } from './closed-vote.js';
import { configurationHex } from './configuration.js';
import { decideEnvelope } from './decide-envelope.js';
import { verifyHead } from './log-key.js';
import type { OpeningRefusal } from './refusals.js';
import type { Sealed } from './seal.js';

/** A seal with the pots it may be opened for: the voter key stays behind. */
export interface AnonymousBallot extends Sealed {
  readonly style: string;
}

/**
 * Are the envelopes exactly the ballots that the log holds under its final signed head, one for each voter key, each with a
 * token? What is handed on has no voter keys any more.
 */
export async function verifyClosed(closed: ClosedVote): Promise<Result<AnonymousBallot[], OpeningRefusal>> {
  const { configuration, envelopes } = closed;
  const counted = ballotLeaves(closed);
  if (!counted.ok) return counted;
  const missing = new Set(counted.value);
  const [voters, seals] = [new Set<string>(), new Set<string>()];
  const ballots: AnonymousBallot[] = [];
  let extra = 0;
  for (const [at, value] of envelopes.entries()) {
    const decided = await decideEnvelope(configuration, value);
    if (!decided.ok) {
      return refuse('opening.envelope-invalid', { number: at + 1, reason: decided.refusal.code });
    }
    const { envelope, bytes, leaf, sealedHash } = decided.value;
    if (!missing.delete(leaf)) extra += 1;
    voters.add(envelope.voterKey);
    seals.add(sealedHash);
    ballots.push({ style: envelope.style, ...bytes.sealed });
  }
  if (missing.size + extra > 0) return refuse('opening.envelopes-differ', { missing: missing.size, extra });
  if (voters.size < ballots.length) return refuse('opening.voter-twice');
  if (seals.size < ballots.length) return refuse('opening.seal-twice');
  return ok(ballots);
}

/** The leaves of ballots that count: all under the final head but the configuration's and the superseded ones. */
function ballotLeaves({
  configuration,
  heads,
  leaves,
  superseded,
}: ClosedVote): Result<Set<string>, OpeningRefusal> {
  const final = verifyHead(heads.at(-1) ?? '', configuration);
  if (!final) return refuse('opening.head-not-signed');
  const tree = new MerkleTree(leaves.map((leaf) => hexToBytes(leaf)));
  const whole = tree.size === final.size && sameHash(tree.root(), final.root);
  if (!whole || leaves[0] !== configurationHex(configuration)) return refuse('opening.log-broken');
  const counted = new Set(leaves.slice(1));
  if (counted.size < leaves.length - 1) return refuse('opening.log-broken');
  let count = 0;
  for (const leaf of superseded) if (!counted.delete(leaf)) count += 1;
  return count === 0 ? ok(counted) : refuse('opening.superseded-unknown', { count });
}
