import { done, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Registration, Slot } from '../slot.js';

export type HandOverRefusal = Refusal<
  | 'hand-over.none'
  | 'hand-over.over'
  | 'hand-over.to-oneself'
  | 'hand-over.one-asked'
  | 'hand-over.has-place'
  | 'hand-over.gone'
  | 'slot.over'
  | 'slot.overlaps'
>;

export interface HandOverFacts {
  readonly from: Pick<Registration, 'standing' | 'person'> | undefined;
  /** Whoever is asked, as they stand with the slot. */
  readonly to: Pick<Registration, 'standing' | 'person'> | undefined;
  readonly slot: Pick<Slot, 'during'>;
  readonly now: Date;
}

/** May a place be offered to somebody by name? Whoever hands over keeps it until they have said yes. */
export function decideHandOver({
  from,
  to,
  slot,
  now,
  asked,
}: HandOverFacts & {
  /** Somebody else is being asked already. */
  readonly asked: boolean;
}): Result<undefined, HandOverRefusal> {
  if (from?.standing.state !== 'confirmed') return refuse('hand-over.none');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  if (to?.person === from.person) return refuse('hand-over.to-oneself');
  if (asked) return refuse('hand-over.one-asked');
  const free = !to || to.standing.state === 'ended' || to.standing.state === 'waiting';
  return free ? done : refuse('hand-over.has-place');
}

/** Is the place still there to be taken over, and may it be? */
export function decideTakeOver({
  from,
  to,
  slot,
  overlapping,
  now,
}: HandOverFacts & { readonly overlapping: number }): Result<undefined, HandOverRefusal> {
  const standing = to?.standing;
  if (standing?.state !== 'held' || standing.why !== 'hand-over') return refuse('hand-over.none');
  if (now.getTime() >= standing.until.getTime()) return refuse('hand-over.over');
  if (from?.standing.state !== 'confirmed') return refuse('hand-over.gone');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  return overlapping > 0 ? refuse('slot.overlaps') : ok(undefined);
}
