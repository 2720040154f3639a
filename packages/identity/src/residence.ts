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

/** A line of residence as it stands: somebody's, or nobody's yet when it came with a roll. */
export interface KnownResidence {
  readonly person: PersonId | null;
  /** Null where it is known only that they live in none of the municipalities. */
  readonly area: AreaId | null;
  readonly how: ProofSource;
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
  /** What is known under a key in a municipality; null: outside of all. */
  byKey(municipality: MunicipalityId | null, key: Uint8Array): Promise<KnownResidence | undefined>;
  /** Where this person is known under another key than this one, wherever that is. */
  underOtherKey(
    person: PersonId,
    key: Uint8Array,
  ): Promise<{ readonly municipality: MunicipalityId | null } | undefined>;
  /** A vote that somebody of one of these places may be casting in: theirs, or one for more than its own residents. */
  voteRunning(municipalities: readonly (MunicipalityId | null)[]): Promise<boolean>;
  /** Keeps it under its key. @returns false when another transaction was quicker with this key, or for this person. */
  keep(residence: NewResidence): Promise<boolean>;
  /** One person has one key and lives in one place: all else that is known of this person or under this key ends. */
  forgetOthers(of: Pick<NewResidence, 'place' | 'person' | 'key'>): Promise<void>;
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
