import { hexToBytes } from '@noble/hashes/utils.js';
import { unbase64 } from '../merkle/base64.js';
import { sameHash } from '../merkle/hash.js';
import { MerkleTree } from '../merkle/tree.js';
import { verifyInclusion } from '../merkle/verify.js';
import { configurationHex, type VoteConfiguration } from './configuration.js';
import { verifyHead } from './log-key.js';
import type { Receipt } from './receipt.js';

/** The log as it is published. */
export interface PublishedLog {
  /** Hashes of the leaves, hex, in order; the first is the configuration's. */
  readonly leaves: readonly string[];
  /** The newest signed head. */
  readonly head: string;
  /** Leaves of ballots that their voters replaced; listed at the close. */
  readonly superseded: readonly string[];
  /** Is this the whole log of a closed vote? */
  readonly final: boolean;
}

/**
 * - `included`: the ballot is in the log and counts; `superseded`: it was replaced by a later one.
 * - `pending`: not in the log yet, which takes until the next full hour; `unknown`: the vote is closed, and it is not there.
 * - `wrong-vote`: the receipt of another vote.
 * - `head-signature-bad`: a head, the receipt's or the log's, was not signed by the log.
 * - `proof-bad`: the receipt's proof does not lead to its head.
 * - `log-broken`: the list of leaves is not the one under its own head.
 * - `log-forked`: both heads are signed and cannot both be true: a part of the log was changed. That is proof of fraud.
 */
export type ReceiptFinding =
  | { readonly finding: 'included' | 'superseded'; readonly index: number }
  | { readonly finding: 'pending' | 'unknown' | 'wrong-vote' | 'head-signature-bad' }
  | { readonly finding: 'proof-bad' | 'log-broken' | 'log-forked' };

/** Looks a receipt up in the published log. Nothing is believed: every head, proof and root is computed again. */
export function checkReceipt(
  receipt: Receipt,
  configuration: VoteConfiguration,
  log: PublishedLog,
): ReceiptFinding {
  if (receipt.vote !== configuration.vote) return { finding: 'wrong-vote' };
  const newest = verifyHead(log.head, configuration);
  if (!newest) return { finding: 'head-signature-bad' };
  const tree = new MerkleTree(log.leaves.map((leaf) => hexToBytes(leaf)));
  const whole = log.leaves[0] === configurationHex(configuration) && tree.size === newest.size;
  if (!whole || !sameHash(tree.root(), newest.root)) return { finding: 'log-broken' };
  const index = log.leaves.indexOf(receipt.leaf, 1);
  const own = checkInclusion(receipt, configuration, { tree, index, final: log.final });
  if (own) return own;
  if (index > 0) {
    return { finding: log.superseded.includes(receipt.leaf) ? 'superseded' : 'included', index };
  }
  return { finding: log.final ? 'unknown' : 'pending' };
}

/** What is wrong with the receipt's own proof, or between it and the log. */
function checkInclusion(
  { leaf, inclusion }: Receipt,
  configuration: VoteConfiguration,
  { tree, index, final }: { readonly tree: MerkleTree; readonly index: number; readonly final: boolean },
): ReceiptFinding | undefined {
  if (!inclusion) return undefined;
  const head = verifyHead(inclusion.head, configuration);
  if (!head) return { finding: 'head-signature-bad' };
  const proof = inclusion.proof.map((one) => unbase64(one) ?? new Uint8Array());
  const { size, root } = head;
  if (!verifyInclusion({ index: inclusion.index, size, leaf: hexToBytes(leaf), proof, root })) {
    return { finding: 'proof-bad' };
  }
  // A newer head than the list's may come from a later hour; the list is then the older one, and is no contradiction.
  // Nothing comes after a whole log: there it was cut short.
  if (size > tree.size) return final ? { finding: 'log-forked' } : undefined;
  const same = sameHash(tree.root(size), root) && inclusion.index === index;
  return same ? undefined : { finding: 'log-forked' };
}
