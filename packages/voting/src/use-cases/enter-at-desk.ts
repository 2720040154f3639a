import type { Person } from '@talka/identity';
import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { decideDeskEntry } from '../rules/decide-desk-entry.js';
import type { VoteAddress } from './official-vote.js';

type Ports = Pick<VotingPorts, 'votes' | 'roll'>;

export interface EnterAtDesk extends VoteAddress {
  readonly person: PersonId;
}

/**
 * Enters a voter who stands at the desk on the roll; only then are they given a paper ballot. Access to the desk is the
 * gate's to check. The official log hears nothing of it: it knows hours, and the roll knows days.
 */
export const enterAtDesk = (transaction: Transaction<Ports>) => (by: Person, command: EnterAtDesk) =>
  transaction(async ({ votes, roll, now }): Promise<void> => {
    const { municipality, number, person } = command;
    if (person === by.id) accept(refuse('access.not-yours'));
    const vote = await votes.read(number);
    if (vote?.municipality !== municipality || vote.state === 'draft') {
      return accept(refuse('vote.not-found'));
    }
    const residence = await roll.residenceOf(person);
    const decide = async () => {
      const entry = residence ? await roll.entry(vote.id, residence.key) : undefined;
      return accept(decideDeskEntry({ vote, residence, entry, now }));
    };
    const { id: style } = await decide();
    const key = residence?.key ?? accept<never>(refuse('token.residence-not-proved'));
    const line = { how: 'desk', style, blindedHash: null, blindSignature: null } as const;
    if (await roll.enter(vote.id, key, line)) return;
    // Another desk, or the voter's own device, was quicker: what it wrote decides.
    await decide();
    accept(refuse('desk.paper-given'));
  });
