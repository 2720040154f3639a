import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { IdentityEvent } from './events.js';
import type { IdentityPorts } from './ports.js';

/** Where a municipality knows somebody's residence from: eID, a document seen by a clerk, or its own imported roll. */
export type ProofSource = 'sign-in' | 'desk' | 'roll';

/** Where somebody lives within the federation. */
export interface Place {
  readonly municipality: MunicipalityId;
  readonly area: AreaId;
}

/** A line of residence as it stands. */
export interface KnownResidence {
  /** Null where it is known only that they live in none of the municipalities. */
  readonly area: AreaId | null;
  readonly how: ProofSource;
}

/** Whose a code is: one account's at most, wherever its proof stands. */
export interface CodeOwner {
  readonly person: PersonId;
  /** Where the proof stands; null: outside of all municipalities. */
  readonly municipality: MunicipalityId | null;
}

/** What is known under a code. */
export interface KnownCode {
  /** In the municipality that was asked for: the owner's line, or one of a roll that is nobody's yet. */
  readonly here: KnownResidence | undefined;
  readonly owner: CodeOwner | undefined;
}

/** Another code of the same account. */
export interface OtherCode {
  readonly municipality: MunicipalityId | null;
  /** A vote that is not over has been given a ballot, or the right to one, under it. */
  readonly hasVoted: boolean;
}

export interface NewResidence {
  /** Null: who they are is proved, and that they live in none of the municipalities is their word. */
  readonly place: Place | null;
  readonly key: Uint8Array;
  readonly person: PersonId;
  readonly how: ProofSource;
  /** Null where neither document nor eID says it. */
  readonly birthDate: string | null;
  readonly citizen: boolean | null;
  /** Takes the place of what stands under the key, which is locked. */
  readonly known: boolean;
}

export interface RollLine {
  readonly line: number;
  readonly key: Uint8Array;
  readonly area: AreaId;
}

/** Proofs of residence. What is found stays locked until the transaction ends. */
export interface ResidenceStore {
  /** What is known under a key in a municipality (null: outside of all), and whose it is in any. */
  byKey(municipality: MunicipalityId | null, key: Uint8Array): Promise<KnownCode>;
  /** Nobody is given a ballot under another key of this person from here on, until the transaction ends. */
  underOtherKey(person: PersonId, key: Uint8Array): Promise<OtherCode | undefined>;
  /** A vote that somebody of one of these places may be casting in: theirs, or one for more than its own residents. */
  voteRunning(municipalities: readonly (MunicipalityId | null)[]): Promise<boolean>;
  /** Keeps it under its key. @returns false when another transaction was quicker with this key, or for this person. */
  keep(residence: NewResidence): Promise<boolean>;
  /**
   * One person has one key and lives in one place: all else that is known of this person ends, and what stands under this
   * key for the owner whose record is moved. Nobody else's: they may have come after the decision.
   */
  forgetOthers(
    of: Pick<NewResidence, 'place' | 'person' | 'key'> & { readonly owner: PersonId | undefined },
  ): Promise<void>;
  areasOf(municipality: MunicipalityId): Promise<ReadonlySet<string>>;
  /** Takes lines of an earlier roll away that nobody has claimed. @returns how many */
  forgetRoll(municipality: MunicipalityId): Promise<number>;
  /** Adds lines of a roll; a document seen at a desk says more than a roll. @returns how many are new */
  addRoll(municipality: MunicipalityId, lines: readonly RollLine[]): Promise<number>;
}

export interface ResidencePorts extends Pick<IdentityPorts, 'people' | 'places'> {
  readonly residence: ResidenceStore;
  /** The keyed hash under which a code is known; the code itself goes no further. */
  readonly keyOf: (digits: string) => Uint8Array;
  readonly record: Recorder<IdentityEvent>;
}
