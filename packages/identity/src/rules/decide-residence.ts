import { ok, refuse, type MunicipalityId, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { CodeOwner, KnownResidence, OtherCode } from '../residence.js';
import type { PersonalCode, PersonalCodeRefusal } from './personal-code.js';

export type ResidenceRefusal =
  | PersonalCodeRefusal
  | Refusal<
      | 'residence.taken'
      | 'residence.not-on-roll'
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
  /** Whether a residence in the municipality is to be kept, or only who they are. */
  readonly asResident: boolean;
  /** Whether the provider of eID says that they live there. */
  readonly providerSaysSo: boolean;
  /** What is known under this code in the place where it is to be kept. */
  readonly known: KnownResidence | undefined;
  /** Whose the code is, wherever; with the account's own municipality, and whether it can be come in to by mail. */
  readonly owner:
    (CodeOwner & { readonly account: MunicipalityId | null; readonly hasMailbox: boolean }) | undefined;
  /** The resident is known under another code, here or elsewhere. */
  readonly otherCode: OtherCode | undefined;
  /** A vote which they may be casting in, by what is known of them or by what is to be kept now. */
  readonly voteRunning: boolean;
}

export type ResidenceStep = 'keep' | 'move';

/**
 * May this residence be kept for this person? One person has one code and one record. A record of an account that can be
 * signed in to stays there, whatever a clerk types and wherever. A mistyped code is mended between votes only: during one,
 * a second code could be a second ballot. By eID nobody is a resident on their own word: eParaksts says who somebody is, not
 * where they live.
 */
export function decideResidence(facts: ResidenceFacts): Result<ResidenceStep, ResidenceRefusal> {
  const { how, code, birthDate, resident, municipality, otherCode, owner } = facts;
  if (resident.municipality !== municipality) {
    return how === 'desk' ? refuse('clerk.no-such-person') : refuse('residence.area-elsewhere');
  }
  const said = [birthDate, code.birthDate].filter((date) => date !== null);
  if (said.some((date) => date !== resident.birthDate)) {
    return refuse('residence.birth-date-differs', undefined, 'birthDate');
  }
  if (!facts.placeIsThere) return refuse('residence.area-elsewhere', undefined, 'area');
  if (otherCode && (otherCode.hasVoted || facts.voteRunning)) {
    return refuse('residence.code-differs', undefined, 'personalCode');
  }
  const isAnothers = owner !== undefined && owner.person !== resident.id;
  if (isAnothers && !mayTakeAlong(facts, owner)) return refuse('residence.taken', undefined, 'personalCode');
  if (how === 'sign-in' && facts.asResident && !isShownByOthers(facts)) {
    return refuse('residence.not-on-roll', undefined, 'area');
  }
  return ok(isAnothers ? 'move' : 'keep');
}

/**
 * Somebody who was helped at a desk and has no mailbox takes the record along by signing in with eID. A clerk may move one
 * only from where they cannot find it: one of their own municipality is found by its code, and used.
 */
const mayTakeAlong = (
  { how, municipality }: ResidenceFacts,
  owner: NonNullable<ResidenceFacts['owner']>,
): boolean =>
  !owner.hasMailbox &&
  (how === 'sign-in' || (owner.municipality !== municipality && owner.account !== municipality));

/** The provider says it, the municipality's own roll does, or a clerk of it has seen a document. */
const isShownByOthers = ({ providerSaysSo, known }: ResidenceFacts): boolean =>
  providerSaysSo || (known !== undefined && known.how !== 'sign-in');
