import type { Happening, MunicipalityId, PersonId, Recorder, TimeRange } from '@talka/kernel';
import type { Completion, CompletionRule, HeldSession } from './completion.js';
import type { DeviceId, Fact, FactId, ParticipantId, SessionId } from './fact.js';
import type { LeaderRole, WorkshopId, WorkshopState } from './workshop.js';

/** What a leader marks on. */
export interface Device {
  readonly id: DeviceId;
  /** Null where people of a session check themselves in. */
  readonly person: PersonId | null;
  readonly revokedAt: Date | null;
}

/** What is asked of a session before something enters its register. */
export interface OpenSession {
  readonly id: SessionId;
  readonly workshop: WorkshopId;
  readonly during: TimeRange & { readonly until: Date };
  /** When the last session of its workshop ends, or ended. */
  readonly over: Date;
  /** The session, or its whole workshop, is called off. */
  readonly isCancelled: boolean;
  /** The workshop is closed, and what it says of who completed it stands. */
  readonly isClosed: boolean;
  /** Did whoever asks lead it when it was held, or do they lead it now? */
  readonly isLeader: boolean;
  /** Whoever was ever enrolled for it, and every walk-in that is known. */
  readonly participants: ReadonlySet<ParticipantId>;
}

/** Somebody with a place in a workshop, or in some of its sessions; each of their enrolments is they. */
export interface Learner {
  readonly person: PersonId;
  readonly name: string;
  readonly enrolments: readonly ParticipantId[];
}

/** A workshop that may be closed. */
export interface ClosingWorkshop {
  readonly id: WorkshopId;
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly state: WorkshopState;
  /** As what whoever asks leads it now; undefined for anybody else. */
  readonly role: LeaderRole | undefined;
  readonly rule: CompletionRule | null;
  /** Those that are not called off, in the order of their time. */
  readonly sessions: readonly (HeldSession & { readonly during: TimeRange & { readonly until: Date } })[];
  readonly learners: readonly Learner[];
  /** Whoever had completed it when it was last closed. */
  readonly completed: ReadonlySet<PersonId>;
  /** Why it was opened again the last time; null: it never was. */
  readonly reopenedWhy: string | null;
}

/** Whoever did what was asked, as it is kept. */
export interface Completed {
  readonly person: PersonId;
  readonly completion: Completion;
  /** Days in Riga on which they were there first and last. */
  readonly from: string;
  readonly until: string;
}

export type RegisterEvent =
  | Happening<'workshop.closed', { workshop: number; completed: number }>
  | Happening<'workshop.reopened', { workshop: number }>;

/** Registers of attendance; what decides is locked: a device before workshops, these in one order. */
export interface RegisterStore {
  lockDevice(id: DeviceId): Promise<Device | undefined>;
  /** The device on which people of a session check themselves in. */
  selfDevice(session: SessionId): Promise<Device>;
  /** Locks the workshops of these sessions. Who `by` is decides what is known of leading. */
  lockSessions(ids: readonly SessionId[], by: PersonId): Promise<ReadonlyMap<SessionId, OpenSession>>;
  known(ids: readonly FactId[]): Promise<ReadonlyMap<FactId, Fact>>;
  numbered(device: DeviceId, sequences: readonly number[]): Promise<ReadonlyMap<number, FactId>>;
  lastNumber(device: DeviceId): Promise<number>;
  ofSessions(ids: readonly SessionId[]): Promise<readonly Fact[]>;
  /** @returns which were added: an id that another device took at this very moment is not. */
  add(facts: readonly Fact[]): Promise<ReadonlySet<FactId>>;
  /** The enrolment somebody has for a session: confirmed, of the session or of its course. */
  enrolment(session: SessionId, person: PersonId): Promise<ParticipantId | undefined>;
  lockWorkshop(id: WorkshopId, by: PersonId): Promise<ClosingWorkshop | undefined>;
  /** These completed it, and nobody else, whoever had before. */
  close(id: WorkshopId, completed: readonly Completed[]): Promise<void>;
  /** Marks are taken again; who had completed it stands until it is closed anew. */
  reopen(id: WorkshopId, why: string): Promise<void>;
}

export interface RegisterPorts {
  readonly registers: RegisterStore;
  readonly recordClosing: Recorder<RegisterEvent>;
}
