import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { OpeningState } from '../vote/opening.js';
import type { Vote } from '../vote/vote.js';
import type { PublicationRefusal } from '../vote/vote-errors.js';

const NOT_YET = { checking: 'vote.opening-checking', refused: 'vote.opening-refused' } as const;

/** What is published must be there, and found good: brought by the trustees, or counted here where nothing was sealed. */
export function decidePublication(opening: OpeningState | undefined): Result<undefined, PublicationRefusal> {
  if (opening === 'checked') return done;
  return refuse(opening === undefined ? 'vote.opening-missing' : NOT_YET[opening]);
}

/** Only what was checked is set aside: another opening takes the place of anything else. Nobody brought the count of an open vote. */
export const decideSettingAside = (
  { rules }: Pick<Vote, 'rules'>,
  opening: OpeningState | undefined,
): Result<undefined, PublicationRefusal | Refusal<'state.not-possible'>> =>
  rules.secrecy === 'open'
    ? refuse('state.not-possible', { act: 'set-aside', state: 'opened' })
    : decidePublication(opening);
