import { feasibleHere } from '@talka/database';
import { ideaId, putOnBallot, takeOffBallot, takeOutcome, type BallotRef } from '@talka/ideas';
import { ideasOf, type BallotIdeas, type Vote } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { ideasPorts } from '../ideas/ideas.ports.js';

const ballotOf = ({ id, number }: Vote): BallotRef => ({ id, number });

/** Where votes and ideas meet: what a vote asks of its ideas is done by their own use cases, in the vote's transaction. */
export function ballotIdeas(manager: EntityManager): BallotIdeas {
  const ports = ideasPorts(manager);
  return {
    unfit: async (ideas, municipality) => {
      if (ideas.length === 0) return undefined;
      const fit = await feasibleHere(manager, municipality, ideas);
      return ideas.find((id) => !fit.has(id));
    },
    putOnBallot: (vote, by) =>
      putOnBallot(ports, {
        ballot: ballotOf(vote),
        municipality: vote.municipality,
        ideas: ideasOf(vote).map(ideaId),
        by,
      }),
    takeOffBallot: (vote, by) =>
      takeOffBallot(ports, { ballot: ballotOf(vote), ideas: ideasOf(vote).map(ideaId), by }),
    takeOutcome: (vote, { selected, others }) =>
      takeOutcome(ports, {
        ballot: ballotOf(vote),
        selected: selected.map(ideaId),
        others: others.map(ideaId),
      }),
  };
}
