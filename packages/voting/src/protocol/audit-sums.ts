import type { AuditCheck } from './audit-check.js';
import type { SpoiltBallot } from './spoilt-ballot.js';
import type { StyleSum, VoteBundle } from './vote-bundle.js';

/** Nobody casts without a token, no token without a row on the roll, and what was cast is counted or spoilt. */
export function auditSums({ configuration, sums, spoilt }: VoteBundle): AuditCheck[] {
  const named = sums.map(({ style }) => style).join();
  const wanted = configuration.styles.map(({ id }) => id).join();
  const { length: expected } = configuration.styles;
  return [
    { check: 'sums-of-every-style', passed: named === wanted, found: sums.length, expected },
    ...sums.map((sum): AuditCheck => {
      const right = sum.envelopes + sum.paper - sum.spoilt;
      const { style: of, counted: found } = sum;
      return { check: 'sums-add-up', passed: found === right && isPossible(sum), of, found, expected: right };
    }),
    ...sums.map((sum): AuditCheck => {
      const { style: of, spoilt: said } = sum;
      const listed = spoilt.filter(({ style }) => style === of);
      const passed = listed.length === said && couldBeSpoilt(listed, sum);
      return { check: 'spoilt-listed', passed, of, found: listed.length, expected: said };
    }),
  ];
}

/** No more of the envelopes and of the paper are spoilt than there are of each; only paper is unreadable. */
function couldBeSpoilt(listed: readonly SpoiltBallot[], { envelopes, paper }: StyleSum): boolean {
  const sealed = listed.filter((one) => !one.paper);
  const ownReasons = sealed.every(({ reason }) => reason !== 'paper.unreadable');
  return ownReasons && sealed.length <= envelopes && listed.length - sealed.length <= paper;
}

const isPossible = ({ roll, issued, envelopes, paper }: StyleSum): boolean =>
  issued <= roll && envelopes <= issued && paper <= roll - issued;
