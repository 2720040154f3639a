import type { Place } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { decideEligibility, type EligibilityRefusal } from '@talka/processes';
import { styleFor, type BallotStyle, type Vote } from '../vote/vote.js';
import type { TokenRefusal, VoteRefusal } from '../vote/vote-errors.js';
import { mayCastNow } from './may-cast-now.js';

/** What somebody has shown of themselves, to whichever municipality, or by eID. */
export interface ProvedResidence {
  /** Null: they live in none of the municipalities. */
  readonly place: Place | null;
  readonly birthDate: string;
  readonly citizen: boolean | null;
}

/** A voter's line of the roll. */
export interface RollEntry {
  readonly how: 'online' | 'desk';
  readonly style: string;
  /** SHA-256 of the blinded message, and what was signed: asked again, the same is given again. */
  readonly blindedHash: Uint8Array | null;
  readonly blindSignature: Uint8Array | null;
}

export interface VoterFacts {
  readonly vote: Pick<Vote, 'state' | 'time' | 'pots' | 'rules' | 'municipality'>;
  readonly residence: ProvedResidence | null;
  readonly now: Date;
}

export type VoterRefusal = TokenRefusal | VoteRefusal | EligibilityRefusal;

/** May this person vote, and on which paper? Asked for the token, at the desk, and by the page that says so beforehand. */
export function decideVoter({ vote, residence, now }: VoterFacts): Result<BallotStyle, VoterRefusal> {
  if (!residence) return refuse('token.residence-not-proved');
  const eligible = decideEligibility({
    rule: vote.rules.mayVote,
    birthDate: residence.birthDate,
    livesIn: residence.place?.municipality ?? null,
    area: residence.place?.area ?? null,
    municipality: vote.municipality,
    citizen: residence.citizen,
    now,
  });
  if (!eligible.ok) return eligible;
  const style = styleFor(vote.pots, residence.place?.area ?? null);
  return style ? ok(style) : refuse('token.no-pot');
}

export type TokenDecision =
  | { readonly give: 'new'; readonly style: BallotStyle }
  | { readonly give: 'same'; readonly signature: Uint8Array };

/** One voter, one token: asked again with the same blinded message, the same signature; with another, none. */
export function decideToken(
  facts: VoterFacts & { readonly entry: RollEntry | undefined; readonly blindedHash: Uint8Array },
): Result<TokenDecision, VoterRefusal> {
  const { vote, entry, blindedHash, now } = facts;
  if (vote.rules.secrecy !== 'secret') return refuse('vote.not-secret');
  if (entry?.how === 'desk') return refuse('token.voted-at-desk');
  if (entry) {
    const same = entry.blindedHash !== null && isSame(entry.blindedHash, blindedHash);
    if (same && entry.blindSignature) return ok({ give: 'same', signature: entry.blindSignature });
    return refuse('token.already-issued');
  }
  const open = mayCastNow(vote, now);
  if (!open.ok) return open;
  const style = decideVoter(facts);
  return style.ok ? ok({ give: 'new', style: style.value }) : style;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
