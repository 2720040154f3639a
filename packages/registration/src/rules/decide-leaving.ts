import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Ending, Registration, Slot } from '../slot.js';

export type LeavingRefusal = Refusal<'registration.none' | 'registration.gone' | 'slot.over'>;

/** May somebody give up their place or their waiting? Once it has begun, whether they came is another question. */
export function decideLeaving({
  registration: { standing },
  slot,
  now,
}: {
  readonly registration: Pick<Registration, 'standing'>;
  readonly slot: Pick<Slot, 'during'>;
  readonly now: Date;
}): Result<Ending, LeavingRefusal> {
  if (standing.state === 'ended') return refuse('registration.none');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  if (standing.state === 'confirmed') return ok('cancelled');
  if (standing.state === 'held' && standing.why === 'form') return ok('form-abandoned');
  return ok(standing.state === 'waiting' ? 'left' : 'declined');
}

/** May whoever answers for the slot take somebody's standing back? Only before it begins: then whether they come is noted. */
export function decideTakingBack({
  registration: { standing },
  slot,
  now,
}: {
  readonly registration: Pick<Registration, 'standing'>;
  readonly slot: Pick<Slot, 'during'>;
  readonly now: Date;
}): Result<Ending, LeavingRefusal> {
  if (standing.state === 'ended') return refuse('registration.gone');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  return ok('cancelled-by-organiser');
}
