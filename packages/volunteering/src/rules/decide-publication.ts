import type { Organisation } from '@talka/identity';
import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { VolunteerEvent } from '../event.js';
import { MISSING_WORDS } from './tidy-event.js';

export type PublicationRefusal = Refusal<
  | 'organisation.not-verified'
  | 'event.not-draft'
  | 'event.incomplete'
  | 'event.no-shifts'
  | 'event.shift-past'
>;

/** May an event be shown to everyone, and may people sign up for it? */
export function decidePublication(
  { state, draft }: Pick<VolunteerEvent, 'state' | 'draft'>,
  organiser: Pick<Organisation, 'state'>,
  now: Date,
): Result<undefined, PublicationRefusal> {
  if (organiser.state !== 'verified') return refuse('organisation.not-verified');
  if (state !== 'draft') return refuse('event.not-draft');
  for (const field of MISSING_WORDS) {
    if (draft[field] === '') return refuse('event.incomplete', undefined, field);
  }
  if (draft.shifts.length === 0) return refuse('event.no-shifts', undefined, 'shifts');
  const past = draft.shifts.findIndex(({ during }) => during.from <= now);
  return past < 0 ? done : refuse('event.shift-past', { number: past + 1 }, `shifts.${past}`);
}
