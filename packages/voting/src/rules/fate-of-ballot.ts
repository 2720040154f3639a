import type { VoteState } from '../vote/vote.js';

const CLOSED: readonly VoteState[] = ['closed', 'opened', 'published', 'final'];

/** Is the log all there and shown to everyone: no ballot comes any more, and the last head covers each? */
export const logIsWhole = (state: VoteState): boolean => CLOSED.includes(state);

/** What becomes of a ballot in the log. */
export type BallotFate = 'undecided' | 'counts' | 'replaced' | 'annulled';

/**
 * Told to whoever holds the receipt, and only when nothing can change any more: before the close it would say who has voted
 * anew, to somebody who has bought or forced a ballot while its voter may still change it.
 */
export function fateOfBallot(state: VoteState, replaced: boolean): BallotFate {
  if (state === 'annulled') return 'annulled';
  if (!logIsWhole(state)) return 'undecided';
  return replaced ? 'replaced' : 'counts';
}
