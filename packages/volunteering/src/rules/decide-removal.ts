import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';
import { decideChange, type ChangeRefusal } from './decide-change.js';

export type RemovalRefusal =
  | ChangeRefusal
  | Refusal<'slot.begun' | 'slot.cancelled' | 'event.shift-used' | 'event.last-shift' | 'event.role-used'>;

type Published = Pick<VolunteerEvent, 'state' | 'draft' | 'shifts' | 'calledOff'>;

/**
 * May a published shift vanish? Only one that nobody has ever signed up for: all others are called off, so that whoever
 * had to do with it is told, and can still see what became of it.
 * @param used somebody has signed up for it, whatever came of that
 */
export function decideShiftRemoval(
  event: Published,
  { shift, used, now }: { readonly shift: SlotId; readonly used: boolean; readonly now: Date },
): Result<undefined, RemovalRefusal> {
  const may = decideChange(event);
  if (!may.ok) return may;
  const begins = event.draft.shifts[event.shifts.indexOf(shift)]?.during.from;
  if (!begins) return refuse('slot.not-found');
  if (event.calledOff.includes(shift)) return refuse('slot.cancelled');
  if (begins <= now) return refuse('slot.begun');
  if (used) return refuse('event.shift-used');
  return event.shifts.length > 1 ? done : refuse('event.last-shift');
}

/** May a role of a published event vanish? Only once it has no shifts. */
export function decideRoleRemoval(event: Published, role: string): Result<undefined, RemovalRefusal> {
  const may = decideChange(event);
  if (!may.ok) return may;
  const count = event.draft.shifts.filter((shift) => shift.role === role).length;
  return count === 0 ? done : refuse('event.role-used', { count });
}
