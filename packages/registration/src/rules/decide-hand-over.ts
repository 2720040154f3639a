import { done, ok, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Registration, Slot, SlotId } from '../slot.js';

export type HandOverRefusal = Refusal<
  | 'hand-over.none'
  | 'hand-over.over'
  | 'hand-over.to-oneself'
  | 'hand-over.one-asked'
  | 'hand-over.has-place'
  | 'hand-over.gone'
  | 'stand-in.other-place'
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

/**
 * May a place go, or be offered, to somebody by name? Whoever hands over keeps it until they have said yes.
 * @returns whose it is until then
 */
export function decideHandOver<From extends HandingOver>({
  from,
  to,
  by,
  slot,
  now,
  asked,
}: HandOverFacts & {
  readonly from: From | undefined;
  /** Who would take it, whether the slot knows them or not. */
  readonly by: PersonId;
  /** Somebody else is being asked already. */
  readonly asked: boolean;
}): Result<From, HandOverRefusal> {
  if (from?.standing.state !== 'confirmed') return refuse('hand-over.none');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  if (by === from.person) return refuse('hand-over.to-oneself');
  if (asked) return refuse('hand-over.one-asked');
  const free = !to || to.standing.state === 'ended' || to.standing.state === 'waiting';
  return free ? ok(from) : refuse('hand-over.has-place');
}

/** May somebody look for whoever takes their place? What they ask for in return is another slot, and still to come. */
export function decideLookingForStandIn<Own extends HandingOver>({
  own,
  slot,
  other,
  command,
  now,
}: {
  readonly own: Own | undefined;
  readonly slot: Pick<Slot, 'id' | 'during'>;
  readonly command: { readonly inReturn: SlotId | null };
  readonly other: Pick<Slot, 'id' | 'during' | 'state'> | null;
  readonly now: Date;
}): Result<Own, HandOverRefusal> {
  if (own?.standing.state !== 'confirmed') return refuse('hand-over.none');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  if (command.inReturn === null) return ok(own);
  const fits = other?.state === 'open' && other.id !== slot.id && now.getTime() < other.during.from.getTime();
  return fits ? ok(own) : refuse('stand-in.other-place', undefined, 'inReturn');
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
