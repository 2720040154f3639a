import { ok, refuse, type MunicipalityId, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { KnownResidence } from '../residence.js';
import type { PersonalCode, PersonalCodeRefusal } from './personal-code.js';

export type ResidenceRefusal =
  | PersonalCodeRefusal
  | Refusal<
      | 'residence.taken'
      | 'residence.birth-date-differs'
      | 'residence.area-elsewhere'
      | 'residence.code-differs'
      | 'residence.not-seen'
      | 'clerk.no-such-person'
      | 'access.not-yours'
    >;

export interface ResidenceFacts {
  /** Whom a clerk has before them, or who has signed in by eID. */
  readonly how: 'desk' | 'sign-in';
  readonly code: PersonalCode;
  /** As the document or the eID says it; null when it says nothing. */
  readonly birthDate: string | null;
  readonly resident: {
    readonly id: PersonId;
    readonly birthDate: string;
    readonly municipality: MunicipalityId;
  };
  /** Of the desk, or of the account. */
  readonly municipality: MunicipalityId;
  /** Whether the area is one of the municipality, where one is named at all. */
  readonly placeIsThere: boolean;
  /** What is known under this code already, and whether whose it is can come in by mail. */
  readonly known: (KnownResidence & { readonly hasMailbox: boolean }) | undefined;
  /** The resident is known under another code, here or elsewhere. */
  readonly otherCode: boolean;
  /** A vote which they may be casting in, by what is known of them or by what is to be kept now. */
  readonly voteRunning: boolean;
}

export type ResidenceStep = 'keep' | 'move';

/**
 * May this residence be kept for this person? One person has one code and one record. Somebody who was helped at a desk and
 * has no mailbox takes the record along by signing in with eID; a record of an account that can be signed in to stays
 * there. A mistyped code is mended between votes only: during one, a second code could be a second ballot.
 */
export function decideResidence(facts: ResidenceFacts): Result<ResidenceStep, ResidenceRefusal> {
  const { how, code, birthDate, resident, municipality, known } = facts;
  if (resident.municipality !== municipality) {
    return how === 'desk' ? refuse('clerk.no-such-person') : refuse('residence.area-elsewhere');
  }
  const said = [birthDate, code.birthDate].filter((date) => date !== null);
  if (said.some((date) => date !== resident.birthDate)) {
    return refuse('residence.birth-date-differs', undefined, 'birthDate');
  }
  if (!facts.placeIsThere) return refuse('residence.area-elsewhere', undefined, 'area');
  if (facts.otherCode && facts.voteRunning)
    return refuse('residence.code-differs', undefined, 'personalCode');
  if (!known || known.person === null || known.person === resident.id) return ok('keep');
  if (how === 'sign-in' && !known.hasMailbox) return ok('move');
  return refuse('residence.taken', undefined, 'personalCode');
}
