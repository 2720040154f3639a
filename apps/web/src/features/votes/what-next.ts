import type { MyVoteView, SessionView, VoteView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';

/** The one thing to do with a vote now, for this reader on this device. */
export type Next =
  | { readonly next: 'unknown' }
  | { readonly next: 'coming' | 'suspended' | 'counting' | 'annulled' | 'result' }
  | { readonly next: 'sign-in' | 'register' | 'prove' | 'vote' | 'finish' | 'change' | 'elsewhere' | 'desk' }
  | { readonly next: 'blocked'; readonly refusal: Refusal };

export interface NextFacts {
  readonly vote: Pick<VoteView, 'moment' | 'rules'>;
  /** Undefined until it is known. */
  readonly session: SessionView['state'] | undefined;
  readonly mine: MyVoteView | undefined;
  /** What the device keeps of a secret vote: nothing, a token that was not used, or a ballot that was cast. */
  readonly device: 'unknown' | 'nothing' | 'token' | 'cast';
}

export function whatNext({ vote, session, mine, device }: NextFacts): Next {
  const { moment, rules } = vote;
  if (moment === 'annulled' || moment === 'suspended' || moment === 'coming') return { next: moment };
  if (moment === 'published' || moment === 'final') return { next: 'result' };
  if (moment !== 'open') return { next: 'counting' };
  if (session === undefined) return { next: 'unknown' };
  if (session !== 'person') return { next: session === 'newcomer' ? 'register' : 'sign-in' };
  if (!mine) return { next: 'unknown' };
  if (mine.entry === 'desk') return { next: 'desk' };
  if (rules.secrecy === 'secret' && device === 'unknown') return { next: 'unknown' };
  if (rules.secrecy === 'secret' && device === 'cast') return { next: 'change' };
  // A right that was given stays given, even to those who have moved away since.
  if (mine.entry === 'online') return { next: device === 'token' ? 'finish' : 'elsewhere' };
  if (mine.blocked?.code === 'token.residence-not-proved') return { next: 'prove' };
  if (mine.blocked) return { next: 'blocked', refusal: mine.blocked };
  return { next: mine.openBallot === null ? 'vote' : 'change' };
}
