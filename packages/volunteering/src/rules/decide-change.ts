import { done, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';

export type ChangeRefusal = Refusal<
  'event.not-published' | 'event.cancelled' | 'event.over' | 'slot.not-found'
>;

/** May what is published be changed? A draft is simply written anew, and what is called off stays called off. */
export function decideChange({ state }: Pick<VolunteerEvent, 'state'>): Result<undefined, ChangeRefusal> {
  if (state === 'draft') return refuse('event.not-published');
  return state === 'cancelled' ? refuse('event.cancelled') : done;
}

/**
 * Which of an event's shifts are meant: some by name, or null, all that have not begun. What has begun altogether is not called
 * off: it has taken place.
 */
export function decideWhich(
  event: Pick<VolunteerEvent, 'state' | 'draft' | 'shifts' | 'calledOff'>,
  named: readonly SlotId[] | null,
  now: Date,
): Result<readonly SlotId[], ChangeRefusal> {
  const may = decideChange(event);
  if (!may.ok) return may;
  if (named) {
    const known = named.every((slot) => event.shifts.includes(slot));
    return known && named.length > 0 ? ok([...new Set(named)].sort()) : refuse('slot.not-found');
  }
  const ahead = event.shifts.filter((_, at) => {
    const begins = event.draft.shifts[at]?.during.from;
    return begins !== undefined && begins > now;
  });
  // With all of them called off one by one, the event itself still can be.
  return ahead.length > 0
    ? ok(ahead.filter((slot) => !event.calledOff.includes(slot)).sort())
    : refuse('event.over');
}
