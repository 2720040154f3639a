import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import type { WithheldPot } from '../vote/withheld-pot.js';
import { about } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'openings' | 'record'>;

/**
 * Gives the auditor the ballots that are too few to be published, once the result is. That they were read is recorded, for
 * from so few one can guess how somebody voted.
 */
export const readWithheld = (transaction: Transaction<Ports>) => (by: Person, number: number) =>
  transaction(async (ports): Promise<readonly WithheldPot[]> => {
    const vote = await ports.votes.read(number);
    if (vote?.state !== 'published' && vote?.state !== 'final') return accept(refuse('vote.not-public-yet'));
    const withheld = await ports.openings.withheld(vote);
    await ports.record(about(vote, 'vote.withheld-read', by, { pots: withheld.length }));
    return withheld;
  });
