import { accept, refuse, type Transaction } from '@talka/kernel';
import type { SealedBallot, VotingPorts } from '../ports.js';
import { mayCastNow } from '../rules/may-cast-now.js';
import type { VoteId } from '../vote/vote.js';

/**
 * Puts a sealed ballot into the box, or in place of an earlier one of the same voter's key. Closing waits for whoever is
 * in here, and whoever comes after finds the box closed: what was accepted is what is opened.
 */
export const castBallot =
  (transaction: Transaction<Pick<VotingPorts, 'box'>>) => (vote: VoteId, ballot: SealedBallot) =>
    transaction(async ({ box, now }): Promise<{ leaf: Uint8Array }> => {
      const held = await box.hold(vote);
      if (!held) return accept(refuse('vote.not-found'));
      accept(mayCastNow(held, now));
      const put = await box.put(vote, ballot);
      if (put === 'stale') accept(refuse('cast.stale'));
      if (put === 'copied') accept(refuse('cast.copied'));
      return { leaf: ballot.leaf };
    });
