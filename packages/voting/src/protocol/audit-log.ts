import { hexToBytes } from '@noble/hashes/utils.js';
import { sameHash } from '../merkle/hash.js';
import { MerkleTree } from '../merkle/tree.js';
import type { AuditCheck } from './audit-check.js';
import { configurationHex } from './configuration.js';
import { verifyHead } from './log-key.js';
import type { VoteBundle } from './vote-bundle.js';

/**
 * The log begins with the configuration, every head that was ever signed is a beginning of it, and the final one is the whole
 * of it. The leaves are all here, so each root is computed: that says more than a consistency proof.
 */
export function auditLog({ configuration, heads, leaves, superseded, sums }: VoteBundle): AuditCheck[] {
  const tree = new MerkleTree(leaves.map((leaf) => hexToBytes(leaf)));
  const signed = heads.flatMap((head) => verifyHead(head, configuration) ?? []);
  const grown = signed.filter(
    ({ size, root }, at) =>
      size <= tree.size && size >= (signed[at - 1]?.size ?? 0) && sameHash(tree.root(size), root),
  );
  const whole = signed.at(-1)?.size === leaves.length;
  const distinct = new Set(leaves);
  const ballots = new Set(leaves.slice(1));
  const known = new Set(superseded.filter((leaf) => ballots.has(leaf)));
  const envelopes = sums.reduce((sum, one) => sum + one.envelopes, 0);
  const counted = leaves.length - 1 - superseded.length;
  return [
    { check: 'configuration-first', passed: leaves[0] === configurationHex(configuration) },
    numbers('heads-signed', signed.length, heads.length),
    {
      ...numbers('heads-consistent', grown.length, heads.length),
      passed: whole && grown.length === heads.length,
    },
    numbers('leaves-distinct', distinct.size, leaves.length),
    numbers('superseded-in-log', known.size, superseded.length),
    numbers('leaves-add-up', counted, envelopes),
  ];
}

const numbers = (check: AuditCheck['check'], found: number, expected: number): AuditCheck => ({
  ...{ check, passed: found === expected, found, expected },
});
