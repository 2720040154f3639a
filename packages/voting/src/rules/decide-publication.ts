import { done, refuse, type Result } from '@talka/kernel';
import type { OpeningState } from '../vote/opening.js';
import type { PublicationRefusal } from '../vote/vote-errors.js';

const NOT_YET = { checking: 'vote.opening-checking', refused: 'vote.opening-refused' } as const;

/** What is published must be there, and found good: brought by the trustees, or counted here where nothing was sealed. */
export function decidePublication(opening: OpeningState | undefined): Result<undefined, PublicationRefusal> {
  if (opening === 'checked') return done;
  return refuse(opening === undefined ? 'vote.opening-missing' : NOT_YET[opening]);
}
