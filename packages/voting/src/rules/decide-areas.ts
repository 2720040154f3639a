import { done, refuse, type Result } from '@talka/kernel';
import type { VotePot } from '../vote/vote.js';
import type { SetUpRefusal } from '../vote/vote-errors.js';

/** Is every area in one pot at most? Whoever lives there has one ballot, and it names one pot as theirs. */
export function decideAreas(
  pots: readonly Pick<VotePot, 'name' | 'areas'>[],
): Result<undefined, SetUpRefusal> {
  const taken = new Set<string>();
  for (const { name, areas } of pots) {
    for (const { id } of areas) {
      if (taken.has(id)) return refuse('vote.area-twice', { pot: name });
      taken.add(id);
    }
  }
  return done;
}
