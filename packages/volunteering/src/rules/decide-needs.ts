import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import { ABILITIES, isTraining, type Ability, type Proof } from '../abilities.js';

export type NeedsRefusal = Refusal<`need.${Ability}` | 'training.not-seen'>;

/** What a task asks for that somebody has not said of themselves. */
export const missingOf = (needs: readonly Ability[], abilities: readonly Ability[]): Ability[] =>
  ABILITIES.filter((one) => needs.includes(one) && !abilities.includes(one));

/** What somebody has, and by what it counts. */
export interface Has {
  /** By their own word. */
  readonly abilities: readonly Ability[];
  /** Of it: what the organiser of the task has seen a paper of that is valid on the day. */
  readonly seen: readonly Ability[];
}

/** Of the trainings a task asks for: those of which its organiser has seen no paper. */
export const unseenOf = (needs: readonly Ability[], { abilities, seen }: Has): Ability[] =>
  ABILITIES.filter(
    (one) => needs.includes(one) && isTraining(one) && !(abilities.includes(one) && seen.includes(one)),
  );

/**
 * Has somebody what a task asks for, by their own word? The refusal names the first thing that is missing, and with it the one
 * step that helps: its sentence is that of the thing itself. Where the task asks for papers that were seen, whoever has said what
 * they have shows them to the organiser first.
 */
export function decideNeeds(
  needs: readonly Ability[],
  has: Has,
  proof: Proof = 'said',
): Result<undefined, NeedsRefusal> {
  const [first] = missingOf(needs, has.abilities);
  if (first) return refuse(`need.${first}`);
  return proof === 'seen' && unseenOf(needs, has).length > 0 ? refuse('training.not-seen') : done;
}
