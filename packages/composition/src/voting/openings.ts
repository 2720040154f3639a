import {
  acceptedPaper,
  closedVote,
  keepBrought,
  openingState,
  selectedProjects,
  setOpeningAside,
  settleBrought,
  withheldBallots,
} from '@talka/database';
import { ok, refuse } from '@talka/kernel';
import type { Openings } from '@talka/voting';
import type { ClosedVote, VoteConfiguration } from '@talka/voting/protocol';
import type { EntityManager } from 'typeorm';
import { belongsTo } from './belongs-to.js';
import { bundleFrom } from './check-opening.js';
import type { LockBox } from './lock-box.js';
import { seedOf } from './lot-seed.js';

/**
 * A closed vote with all that its opening needs but the key.
 * @param only of the envelopes: their style alone, where they are but counted
 */
export async function closedVoteOf(
  manager: Pick<EntityManager, 'query'>,
  lockBox: LockBox,
  vote: string,
  only?: 'styles',
): Promise<ClosedVote> {
  const { configuration, ...closed } = await closedVote(manager, vote, only);
  const paper = await acceptedPaper(manager, vote);
  return {
    ...{ type: 'talka-closed', v: 1, configuration: JSON.parse(configuration) as VoteConfiguration },
    ...closed,
    ...paper,
    ...(await seedOf(manager, lockBox, vote)),
  };
}

export const openingsOn = (manager: EntityManager, lockBox: LockBox): Openings => ({
  keep: async (vote, { document, withheld }, by) => {
    const read = bundleFrom(document);
    if (!read.ok) return read;
    const fits = belongsTo(read.value, await closedVoteOf(manager, lockBox, vote.id, 'styles'));
    if (!fits) return refuse('opening.of-another-vote');
    const kept = await keepBrought(manager, vote.id, { document, withheld, by });
    if (!kept) return refuse('opening.already-checked');
    return ok({ ballots: read.value.sums.reduce((sum, one) => sum + one.counted, 0) });
  },

  awaitCount: async (vote, by) =>
    void (await keepBrought(manager, vote.id, { document: null, withheld: [], by })),

  setAside: (vote) => setOpeningAside(manager, vote.id),

  state: (vote) => openingState(manager, vote.id),

  settle: (vote, brought, found) => settleBrought(manager, { id: vote.id, brought }, found),

  withheld: (vote) => withheldBallots(manager, vote.id),

  selected: (vote) => selectedProjects(manager, vote.id),
});
