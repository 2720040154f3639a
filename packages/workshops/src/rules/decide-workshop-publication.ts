import type { Organisation } from '@talka/identity';
import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Workshop } from '../workshop.js';

/** What may be empty in a draft, and not in what is published. */
export const WORKSHOP_WORDS = ['about', 'place', 'contact'] as const;

export type WorkshopPublicationRefusal = Refusal<
  | 'organisation.not-verified'
  | 'workshop.not-draft'
  | 'workshop.incomplete'
  | 'workshop.no-sessions'
  | 'workshop.session-past'
  | 'workshop.no-leader'
>;

/** May a workshop be shown to everyone, and may people enrol? Somebody has to be there who leads it. */
export function decideWorkshopPublication(
  { state, draft, leaders }: Pick<Workshop, 'state' | 'draft' | 'leaders'>,
  organisation: Pick<Organisation, 'state'>,
  now: Date,
): Result<undefined, WorkshopPublicationRefusal> {
  if (organisation.state !== 'verified') return refuse('organisation.not-verified');
  if (state !== 'draft') return refuse('workshop.not-draft');
  for (const field of WORKSHOP_WORDS) {
    if (draft[field] === '') return refuse('workshop.incomplete', undefined, field);
  }
  if (!draft.sessions.some(({ catchUpFor }) => catchUpFor === null))
    return refuse('workshop.no-sessions', undefined, 'sessions');
  const past = draft.sessions.findIndex(({ during }) => during.from <= now);
  if (past >= 0) return refuse('workshop.session-past', { number: past + 1 }, `sessions.${past}`);
  return leaders.some(({ role }) => role === 'leader') ? done : refuse('workshop.no-leader');
}
