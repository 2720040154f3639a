import type { Person } from '@talka/identity';
import { accept, refuse, type Result, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import type { WithheldPot } from '../vote/withheld-pot.js';
import type { Vote } from '../vote/vote.js';
import { about, officialVote, type VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'acts' | 'openings' | 'record'>;

/** What the trustees' opening made: a bundle as text, and the ballots of pots too small to publish. */
export interface BringOpening extends VoteAddress {
  readonly document: string;
  readonly withheld: readonly WithheldPot[];
}

/**
 * Takes what the opening made, if it is of this vote: its configuration, its log, its roll. A worker checks the rest and
 * counts it again, which can take longer than anybody waits. It is published by two people or not at all; brought again, it
 * stands in place of what was brought before, unless that was found good: nobody alone throws it away.
 */
export const bringOpening = (transaction: Transaction<Ports>) => (by: Person, command: BringOpening) =>
  transaction(async (ports): Promise<Vote> => {
    const vote = await officialVote(ports, command, by);
    if (vote.state !== 'opened') accept(refuse('state.not-possible', { act: 'bring', state: vote.state }));
    // Whoever confirms a publication confirms what its proposer saw.
    if (await ports.acts.waiting(vote.id)) accept(refuse('act.one-waiting'));
    const kept: Result<{ ballots: number }> = await ports.openings.keep(vote, command, by.id);
    await ports.record(about(vote, 'vote.opening-brought', by, { ballots: accept(kept).ballots }));
    return vote;
  });
