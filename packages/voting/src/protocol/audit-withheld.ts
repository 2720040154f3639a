import type { WithheldPot } from '../vote/withheld-pot.js';
import type { AuditCheck } from './audit-check.js';
import { auditBallots } from './audit-pot.js';
import { questionOf } from './pot-election.js';
import type { VoteBundle } from './vote-bundle.js';

/**
 * Checks the ballots that the public does not see, as those that it sees are checked: there is one file for each pot without
 * published ballots and none besides, and counted again each gives the outcome that the bundle says.
 */
export function auditWithheld(
  { configuration, seed, pots }: VoteBundle,
  withheld: readonly WithheldPot[],
): AuditCheck[] {
  const question = questionOf(configuration, seed);
  const few = pots.filter(({ ballots }) => ballots === undefined);
  const spare = withheld.length - few.length;
  return [
    { check: 'withheld-brought', passed: spare === 0, found: withheld.length, expected: few.length },
    ...few.flatMap(({ pot, counted, outcome }): AuditCheck[] => {
      const brought = withheld.find((one) => one.pot === pot);
      if (!brought) return [{ check: 'withheld-brought', passed: false, of: pot, found: 0, expected: 1 }];
      return auditBallots(
        configuration,
        { pot, counted, outcome, ballots: brought.ballots },
        question.ok ? question.value : undefined,
        'withheld-brought',
      );
    }),
  ];
}
