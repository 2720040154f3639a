import { done, refuse, type Day, type Refusal, type Result } from '@talka/kernel';
import type { Ability, Training } from '../abilities.js';

export type SeenTrainingRefusal = Refusal<'training.not-asked' | 'training.not-said' | 'training.over'>;

/**
 * May an organiser note that they have seen a paper? Only of what a task of this event asks for, only where the person has said
 * of themselves that they have it, and only while it is valid.
 */
export function decideSeenTraining({
  training,
  needs,
  said,
  validUntil,
  today,
}: {
  readonly training: Training;
  /** What the event's tasks ask for, all together. */
  readonly needs: readonly Ability[];
  readonly said: boolean;
  readonly validUntil: Day | null;
  readonly today: Day;
}): Result<undefined, SeenTrainingRefusal> {
  if (!needs.includes(training)) return refuse('training.not-asked');
  if (!said) return refuse('training.not-said');
  return validUntil !== null && validUntil < today ? refuse('training.over', undefined, 'validUntil') : done;
}
