import { refuse, type Refusal, type Result } from '@talka/kernel';
import type { Workshop, WorkshopSession } from '../workshop.js';
import { decideStanding } from './decide-workshop-change.js';

export type SignInRefusal = Refusal<
  'workshop.not-published' | 'workshop.cancelled' | 'workshop.session-unknown' | 'workshop.session-off'
>;

/** Is there a session to sign in for on paper? Also after the workshop is closed: a paper that got wet is printed once more. */
export function decideSignIn(
  { state, sessions }: Pick<Workshop, 'state' | 'sessions'>,
  session: string,
): Result<WorkshopSession, SignInRefusal> {
  if (state === 'draft') return refuse('workshop.not-published');
  return state === 'cancelled' ? refuse('workshop.cancelled') : decideStanding(sessions, session);
}

/**
 * Is a place of somebody's one in this session: in the whole of the course, where it is one of its ordinary sessions, or in the
 * session for itself?
 */
export const isPlaceIn = (
  { number, catchUpFor }: { readonly number: number; readonly catchUpFor: unknown },
  place: { readonly session: number | null },
): boolean => place.session === number || (place.session === null && catchUpFor === null);
