import type { Cents, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { CallsEvent } from './events.js';
import type { Draft } from './call-form.js';
import type { ApplicationState, OpenCall, OpenCallId, Outcome, ReportState, Scoring } from './open-call.js';
import type { TidiedCalling } from './rules/decide-open-call.js';
import type { Decided } from './rules/decide-round.js';

/** Somebody's application, as its applicant knows it. */
export interface Application extends Draft {
  /** Of its call alone. */
  readonly number: number;
  readonly state: ApplicationState;
  readonly outcome: Outcome | null;
  readonly report: ReportState | null;
  /** What it was given; null where it is not chosen. */
  readonly amount: Cents | null;
}

export interface Report {
  readonly words: string;
  readonly spent: Cents;
}

export interface OpenCallStore {
  announce(
    it: TidiedCalling,
    at: { readonly municipality: MunicipalityId; readonly by: PersonId },
  ): Promise<OpenCall>;
  /** Locked until the transaction ends: by itself for who decides on it, with others for who applies or scores. */
  find(number: number, how: 'alone' | 'with-others'): Promise<OpenCall | undefined>;
  /** @returns false where somebody has begun to apply */
  change(id: OpenCallId, it: TidiedCalling): Promise<boolean>;
  callOff(id: OpenCallId, words: string, by: PersonId): Promise<void>;
  isJuror(id: OpenCallId, person: PersonId): Promise<boolean>;
  /** Locked until the transaction ends. */
  applicationOf(id: OpenCallId, person: PersonId): Promise<Application | undefined>;
  /** Begins it where there is none; of the answers those are replaced that are said. */
  save(id: OpenCallId, person: PersonId, draft: Partial<Draft>): Promise<void>;
  /** By field, as the draft has them. */
  files(id: OpenCallId, application: number): Promise<Readonly<Record<string, number>>>;
  handIn(id: OpenCallId, application: number, as: Draft): Promise<void>;
  withdraw(id: OpenCallId, application: number): Promise<void>;
  jurors(id: OpenCallId): Promise<number>;
  /** @returns under which number */
  appoint(id: OpenCallId, person: PersonId, by: PersonId): Promise<number>;
  /** @returns false where there is none of that number, `scored` where they have scored */
  dismiss(id: OpenCallId, juror: number): Promise<boolean | 'scored'>;
  /** As which juror somebody is appointed. */
  jurorOf(id: OpenCallId, person: PersonId): Promise<number | undefined>;
  /** What was handed in, by whom there still is, in the order of their numbers. */
  handedIn(id: OpenCallId): Promise<number[]>;
  /** Locked until the transaction ends; undefined where nothing is said yet. */
  declared(id: OpenCallId, juror: number, application: number): Promise<boolean | undefined>;
  /** What they scored goes when it is a conflict. */
  declare(id: OpenCallId, juror: number, application: number, conflict: boolean): Promise<void>;
  score(id: OpenCallId, it: Scoring, words: string): Promise<void>;
  scorings(id: OpenCallId): Promise<Scoring[]>;
  closeRound(id: OpenCallId, by: PersonId): Promise<void>;
  decide(id: OpenCallId, decided: readonly Decided[], by: PersonId): Promise<void>;
  /** Locked until the transaction ends. */
  application(id: OpenCallId, number: number): Promise<Application | undefined>;
  report(id: OpenCallId, application: number, it: Report): Promise<void>;
  answerReport(id: OpenCallId, application: number, accepted: boolean, words: string): Promise<void>;
}

export interface OpenCallPorts {
  readonly calls: OpenCallStore;
  readonly personByEmail: (email: string) => Promise<PersonId | undefined>;
  readonly record: Recorder<CallsEvent>;
}
