import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { IdentityEvent } from './events.js';
import type { IdentityPorts } from './ports.js';

/** Where a municipality knows somebody's residence from: eID, a document seen by a clerk, or its own imported roll. */
export type ProofSource = 'sign-in' | 'desk' | 'roll';

/** A line of residence as it stands: somebody's, or nobody's yet when it came with a roll. */
export interface KnownResidence {
  readonly person: PersonId | null;
  readonly area: AreaId;
  readonly how: ProofSource;
}

export interface NewResidence {
  readonly municipality: MunicipalityId;
  readonly key: Uint8Array;
  readonly person: PersonId;
  readonly area: AreaId;
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
  byKey(municipality: MunicipalityId, key: Uint8Array): Promise<KnownResidence | undefined>;
  /** Whether this person is known here under another key than this one. */
  hasOtherKey(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<boolean>;
  /** A vote of this municipality that somebody may be casting in. */
  voteRunning(municipality: MunicipalityId): Promise<boolean>;
  /** Takes the person's earlier key away. */
  forgetOtherKey(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<void>;
  /** Keeps it under its key. @returns false when the key was new and another transaction was quicker. */
  keep(residence: NewResidence): Promise<boolean>;
  /** One person lives in one place: what other municipalities knew under this key or of this person ends. */
  leaveElsewhere(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<void>;
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
