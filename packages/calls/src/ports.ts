import type { MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { CallsEvent } from './events.js';
import type { Announcing, AreaGroup, Jury, JuryId, Seat, SeatState, TraitShares, Volunteer } from './jury.js';

/** A seed nobody has seen: what is published of it, and how it is kept until the draw. */
export interface HiddenSeed {
  readonly commitment: string;
  readonly locked: Uint8Array;
}

export interface Seeds {
  make(): HiddenSeed;
  open(hidden: HiddenSeed): string;
}

export interface NewJury extends Pick<Announcing, 'title' | 'words' | 'language' | 'places' | 'whoMay'> {
  readonly municipality: MunicipalityId;
  readonly by: PersonId;
  readonly closesAt: Date;
  readonly traits: readonly TraitShares[];
  readonly seed: HiddenSeed;
}

export interface Draw {
  readonly seed: string;
  /** Of whom the gender is taken from the list. */
  readonly hidden: readonly number[];
  readonly drawn: readonly number[];
}

export interface JuryStore {
  /** Holds the municipality's juries until the transaction ends. @returns how many are open */
  openOf(municipality: MunicipalityId): Promise<number>;
  /** @returns undefined where its seed was announced before */
  announce(it: NewJury): Promise<Jury | undefined>;
  /** Locked until the transaction ends. */
  find(number: number): Promise<Jury | undefined>;
  callOff(id: JuryId, words: string, by: PersonId): Promise<void>;
  areaOf(person: PersonId): Promise<AreaGroup>;
  /** Once a person; a second time it is kept as it is said now, under the same number. */
  volunteer(id: JuryId, person: PersonId, as: Omit<Volunteer, 'number'>): Promise<number>;
  /** @returns false where they had not volunteered */
  withdraw(id: JuryId, person: PersonId): Promise<boolean>;
  /** One whose time has come and that nobody else is drawing now, locked. */
  due(): Promise<Jury | undefined>;
  hiddenSeed(id: JuryId): Promise<HiddenSeed>;
  volunteers(id: JuryId): Promise<Volunteer[]>;
  keepDraw(id: JuryId, draw: Draw): Promise<void>;
  /** Everyone who was asked, in the order in which they were. */
  seats(id: JuryId): Promise<Seat[]>;
  /** As which volunteer somebody is in the list. */
  numberOf(id: JuryId, person: PersonId): Promise<number | undefined>;
  settle(id: JuryId, volunteer: number, state: SeatState): Promise<void>;
  /** @param instead of whom they are asked; null when it is drawn */
  ask(id: JuryId, seat: number, volunteer: number, instead: number | null): Promise<void>;
  /** A jury with somebody who has not answered in time, or whose account is gone; locked, with their numbers and what became of them. */
  lapsed(): Promise<
    | {
        readonly jury: Jury;
        readonly lapsed: readonly { readonly volunteer: number; readonly state: 'silent' | 'gone' }[];
      }
    | undefined
  >;
}

export interface CallsPorts {
  readonly juries: JuryStore;
  readonly seeds: Seeds;
  readonly record: Recorder<CallsEvent>;
}
