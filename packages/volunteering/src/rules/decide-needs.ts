import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import { ABILITIES, type Ability } from '../abilities.js';

export type NeedsRefusal = Refusal<`need.${Ability}`>;

/** What a task asks for that somebody has not said of themselves. */
export const missingOf = (needs: readonly Ability[], abilities: readonly Ability[]): Ability[] =>
  ABILITIES.filter((one) => needs.includes(one) && !abilities.includes(one));

/**
 * Has somebody what a task asks for, by their own word? The refusal names the first thing that is missing, and with it the one
 * step that helps: its sentence is that of the thing itself.
 */
export function decideNeeds(
  needs: readonly Ability[],
  abilities: readonly Ability[],
): Result<undefined, NeedsRefusal> {
  const [first] = missingOf(needs, abilities);
  return first ? refuse(`need.${first}`) : done;
}
