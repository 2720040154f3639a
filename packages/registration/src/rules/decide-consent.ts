import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Registration, Slot } from '../slot.js';

export type ConsentRefusal = Refusal<
  'guardian.over' | 'guardian.gone' | 'slot.cancelled' | 'slot.over' | 'slot.overlaps'
>;

/** May a place that was kept for a guardian's answer be taken now that they have said yes? */
export function decideConsented({
  registration,
  slot,
  overlapping,
  now,
}: {
  readonly registration: Pick<Registration, 'standing'> | undefined;
  readonly slot: Pick<Slot, 'state' | 'during'>;
  readonly overlapping: number;
  readonly now: Date;
}): Result<undefined, ConsentRefusal> {
  if (slot.state === 'cancelled') return refuse('slot.cancelled');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  const standing = registration?.standing;
  if (standing?.state === 'ended' && standing.ending === 'not-consented') return refuse('guardian.over');
  if (standing?.state !== 'held' || standing.why !== 'guardian') return refuse('guardian.gone');
  if (now.getTime() >= standing.until.getTime()) return refuse('guardian.over');
  return overlapping > 0 ? refuse('slot.overlaps') : done;
}
