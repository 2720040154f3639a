import { refuse, type Result } from '@talka/kernel';
import type { BallotStyle, Vote } from '../vote/vote.js';
import type { DeskRefusal } from '../vote/vote-errors.js';
import { decideVoter, type RollEntry, type VoterFacts, type VoterRefusal } from './decide-token.js';
import { mayCastNow } from './may-cast-now.js';

/** May this voter be given a paper ballot, and which? Whoever has a token or a paper already gets no other. */
export function decideDeskEntry(
  facts: VoterFacts & { readonly entry: RollEntry | undefined },
): Result<BallotStyle, VoterRefusal | DeskRefusal> {
  const { vote, entry, now } = facts;
  const held = holdsPaper(vote);
  if (!held.ok) return held;
  if (entry) return refuse(entry.how === 'online' ? 'desk.token-issued' : 'desk.paper-given');
  const open = mayCastNow(vote, now);
  return open.ok ? decideVoter(facts) : open;
}

/** Paper is for votes that say so beforehand; an open vote's ballots have names, and paper has none. */
export function holdsPaper({ rules }: Pick<Vote, 'rules'>): Result<undefined, VoterRefusal> {
  if (rules.secrecy !== 'secret') return refuse('vote.not-secret');
  return rules.paper ? { ok: true, value: undefined } : refuse('vote.no-paper');
}
