import type { VoteState } from '../vote/vote.js';

const CLOSED: readonly VoteState[] = ['closed', 'opened', 'published', 'final'];

/** Is the log all there and shown to everyone: no ballot comes any more, and the last head covers each? */
export const logIsWhole = (state: VoteState): boolean => CLOSED.includes(state);
