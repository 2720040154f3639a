import { ok, type Result } from '@talka/kernel';
import type { CountRefusal } from '../errors.js';
import type { AuditCheck } from './audit-check.js';
import { auditLog } from './audit-log.js';
import { auditPot } from './audit-pot.js';
import { auditSums } from './audit-sums.js';
import type { PublishedLog } from './check-receipt.js';
import { questionOf } from './pot-election.js';
import type { ConfigurationRefusal, OpeningRefusal } from './refusals.js';
import { readVoteBundle, type VoteBundle } from './vote-bundle.js';

/**
 * Checks an opened vote from what was published, as anybody can: nothing in it is believed but the configuration, whose hash
 * was published before voting opened and is compared by the reader. What it cannot see is said in the help: whether the
 * opening replaced ballots (the trackers show that), and whether tokens were issued to people who do not exist.
 */
export function auditVote(
  value: unknown,
): Result<readonly AuditCheck[], OpeningRefusal | ConfigurationRefusal | CountRefusal> {
  const read = readVoteBundle(value);
  if (!read.ok) return read;
  const bundle = read.value;
  const { configuration, seed, pots } = bundle;
  const question = questionOf(configuration, seed);
  const promised = configuration.count.seedCommitment !== undefined;
  const named = pots.map(({ pot }) => pot).join();
  const wanted = configuration.pots.map(({ id }) => id).join();
  return ok([
    ...auditLog(bundle),
    ...auditSums(bundle),
    { check: 'every-pot', passed: named === wanted, found: pots.length, expected: configuration.pots.length },
    ...(promised ? [{ check: 'lot-promised', passed: question.ok } as const] : []),
    ...pots.flatMap((pot) => auditPot(bundle, pot, question.ok ? question.value : undefined)),
  ]);
}

/** The log of an opened vote, for `checkReceipt`. */
export const logOf = ({ leaves, heads, superseded }: VoteBundle): PublishedLog => ({
  ...{ leaves, superseded, head: heads.at(-1) ?? '', final: true },
});
