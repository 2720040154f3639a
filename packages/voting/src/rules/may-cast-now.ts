import { done, refuse, type Result } from '@talka/kernel';
import { momentOf, type Vote } from '../vote/vote.js';
import type { VoteRefusal } from '../vote/vote-errors.js';

/** Is the box open at this moment of the database's clock? Half-open: the closing moment itself is too late. */
export function mayCastNow(vote: Pick<Vote, 'state' | 'time'>, now: Date): Result<undefined, VoteRefusal> {
  const moment = momentOf(vote, now);
  if (moment === 'open') return done;
  if (moment === 'suspended') return refuse('vote.suspended');
  return refuse(moment === 'coming' || moment === 'draft' ? 'vote.not-open' : 'vote.over');
}
