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

type HandingOver = Pick<Registration, 'standing' | 'person'>;

export interface HandOverFacts {
  readonly from: HandingOver | undefined;
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

/** Is the place still there to be taken over, and may it be? @returns whose it is until then */
export function decideTakeOver<From extends HandingOver>({
  from,
  to,
  slot,
  overlapping,
  now,
}: HandOverFacts & {
  readonly from: From | undefined;
  readonly overlapping: number;
}): Result<From, HandOverRefusal> {
  const standing = to?.standing;
  if (standing?.state !== 'held' || standing.why !== 'hand-over') {
    return refuse(from && hasLeft(from) ? 'hand-over.gone' : 'hand-over.none');
  }
  if (now.getTime() >= standing.until.getTime()) return refuse('hand-over.over');
  if (from?.standing.state !== 'confirmed') return refuse('hand-over.gone');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  return overlapping > 0 ? refuse('slot.overlaps') : ok(from);
}

/** May somebody say no? Late too: it is what happens anyway. */
export const decideDeclining = ({
  standing,
}: Pick<Registration, 'standing'>): Result<undefined, HandOverRefusal> =>
  standing.state === 'held' && standing.why === 'hand-over' ? done : refuse('hand-over.none');

const hasLeft = ({ standing }: HandingOver): boolean =>
  standing.state === 'ended' && standing.ending !== 'handed-over';
