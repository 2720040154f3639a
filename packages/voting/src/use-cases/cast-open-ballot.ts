import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { VotingPorts } from '../ports.js';
import { decideVoter } from '../rules/decide-token.js';
import { decideOpenBallot, type PotChoices } from '../rules/decide-open-ballot.js';
import { mayCastNow } from '../rules/may-cast-now.js';

type Ports = Pick<VotingPorts, 'votes' | 'roll' | 'box' | 'openBallots'>;

export interface CastOpenBallot {
  readonly number: number;
  readonly pots: readonly PotChoices[];
}

/** Casts a ballot that is not secret, or changes it: the server sees it, so it refuses by name what does not count. */
export const castOpenBallot =
  (transaction: Transaction<Ports>) =>
  (by: Person, { number, pots }: CastOpenBallot) =>
    transaction(async (ports): Promise<void> => {
      const vote = await ports.votes.read(number);
      if (!vote || vote.state === 'draft') return accept(refuse('vote.not-found'));
      if (vote.rules.secrecy !== 'open') return accept(refuse('vote.not-open-ballots'));
      const held = await ports.box.hold(vote.id);
      accept(mayCastNow(held ?? vote, ports.now));
      const residence = await ports.roll.residenceOf(by.id);
      const style = accept(decideVoter({ vote, residence, now: ports.now }));
      const choices = accept(decideOpenBallot(vote, style, pots));
      const key = residence?.key ?? accept<never>(refuse('token.residence-not-proved'));
      await ports.openBallots.put(vote.id, key, style.id, choices);
    });
