import type { Refusal, Result, Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import type { CheckedOpening } from '../vote/opening.js';
import { about } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'openings' | 'record'>;

/** What a check has found, of what was brought under this id. */
export interface OpeningFound {
  readonly number: number;
  readonly brought: string;
  readonly found: Result<CheckedOpening>;
}

/**
 * Writes down what a check has found. It was made outside of any transaction, for it can take long: where something else
 * was brought meanwhile, or the vote was annulled, it is about nothing any more.
 * @returns whether it was written down
 */
export const settleOpening =
  (transaction: Transaction<Ports>) =>
  ({ number, brought, found }: OpeningFound) =>
    transaction(async (ports): Promise<boolean> => {
      const vote = await ports.votes.find(number);
      if (vote?.state !== 'opened') return false;
      if (!(await ports.openings.settle(vote, brought, found))) return false;
      await ports.record(
        found.ok
          ? about(vote, 'vote.opening-checked', null, { pots: found.value.pots.length })
          : about(vote, 'vote.opening-refused', null, { why: nameOf(found.refusal) }),
      );
      return true;
    });

/** The code, and the check where it is one that failed: what an official asks first. */
const nameOf = ({ code, params }: Refusal): string => [code, params?.['check']].filter(Boolean).join(' ');
