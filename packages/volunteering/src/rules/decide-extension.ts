import { refuse, type Refusal, type Result } from '@talka/kernel';
import type { EventDraft, VolunteerEvent } from '../event.js';
import { decideChange, type ChangeRefusal } from './decide-change.js';
import { tidyEvent } from './tidy-event.js';

/** What is added to an event: new roles, and shifts of these or of those it has. */
export type EventExtension = Pick<EventDraft, 'roles' | 'shifts'>;

export type ExtensionRefusal = ChangeRefusal | Refusal<'event.no-shifts' | 'event.shift-past'>;

/**
 * May a published event grow by this? It is asked what a draft is asked, together with all that is there already.
 * @returns what is added, with its texts tidied; faults are named by where they stand in what is added
 */
export function decideExtension(
  { state, draft }: Pick<VolunteerEvent, 'state' | 'draft'>,
  { roles, shifts }: EventExtension,
  now: Date,
): Result<EventExtension, Refusal> {
  const may = decideChange({ state });
  if (!may.ok) return may;
  if (roles.length + shifts.length === 0) return refuse('event.no-shifts', undefined, 'shifts');
  // What is new comes first, so that its faults have its own numbers.
  const whole = tidyEvent({
    ...draft,
    roles: [...roles, ...draft.roles],
    shifts: [...shifts, ...draft.shifts],
  });
  if (!whole.ok) return whole;
  const past = shifts.findIndex(({ during }) => during.from <= now);
  if (past >= 0) return refuse('event.shift-past', { number: past + 1 }, `shifts.${past}`);
  const added = {
    roles: whole.value.roles.slice(0, roles.length),
    shifts: whole.value.shifts.slice(0, shifts.length),
  };
  return { ok: true, value: added };
}
