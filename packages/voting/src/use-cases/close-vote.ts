import type { Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { ideasOf } from '../vote/vote.js';
import { about } from './official-vote.js';

/**
 * Draws the line under a vote whose time has run out. Whoever holds the box is waited for, so that the final head of the
 * log covers every accepted ballot. Done by the clock, by no person; done twice, it is done once.
 */
export const closeVote =
  (transaction: Transaction<Pick<VotingPorts, 'votes' | 'roll' | 'box' | 'record'>>) => (number: number) =>
    transaction(async (ports): Promise<boolean> => {
      const seen = await ports.votes.read(number);
      if (!seen) return false;
      // The box before the vote's row: in the order in which those who cast take them.
      const envelopes = await ports.box.close(seen.id);
      const vote = await ports.votes.find(number);
      if (vote?.state !== 'announced' && vote?.state !== 'suspended') return false;
      if (vote.time.until === null || ports.now < vote.time.until) return false;
      await ports.votes.become(vote, 'closed');
      await ports.roll.keepTurnout(vote.id);
      await ports.record(about(vote, 'vote.closed', null, { envelopes }));
      return true;
    });

/** A published result that nobody complained about in time is final, and the ideas voted on go where it sends them. */
export const finishVote =
  (transaction: Transaction<Pick<VotingPorts, 'votes' | 'openings' | 'ideas' | 'record'>>) =>
  (number: number) =>
    transaction(async (ports): Promise<boolean> => {
      const vote = await ports.votes.find(number);
      if (vote?.state !== 'published' || vote.complaintsUntil === null) return false;
      if (ports.now < vote.complaintsUntil) return false;
      await ports.votes.become(vote, 'final');
      const selected = new Set(await ports.openings.selected(vote));
      await ports.ideas.takeOutcome(vote, {
        selected: ideasOf({ projects: vote.projects.filter(({ id }) => selected.has(id)) }),
        others: ideasOf({ projects: vote.projects.filter(({ id }) => !selected.has(id)) }),
      });
      await ports.record(about(vote, 'vote.finished', null, {}));
      return true;
    });
