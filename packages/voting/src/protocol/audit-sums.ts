import type { AuditCheck } from './audit-check.js';
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
    ...sums.map(({ style: of, spoilt: said }): AuditCheck => {
      const { length: found } = spoilt.filter(({ style }) => style === of);
      return { check: 'spoilt-listed', passed: found === said, of, found, expected: said };
    }),
  ];
}

const isPossible = ({ roll, issued, envelopes, paper }: StyleSum): boolean =>
  issued <= roll && envelopes <= issued && paper <= roll - issued;
