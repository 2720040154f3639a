import type { Refusal } from '@talka/kernel';
import type { SessionId } from './fact.js';

/** What somebody has to do for a certificate, as data a leader writes and everybody reads. */
export interface CompletionRule {
  /** Of the hours that count, so many per cent at least: 1 to 100. */
  readonly percent: number;
  /** Numbers of sessions that nobody can do without: “and the first”. */
  readonly needed: readonly number[];
  /** `apart`: what somebody was excused from counts neither for nor against them. `missed`: it counts as missed. */
  readonly excused: 'apart' | 'missed';
}

/** A session as the rule sees it. */
export interface HeldSession {
  readonly id: SessionId;
  /** 1, 2, 3… as people read it. */
  readonly number: number;
  readonly minutes: number;
  /** The session this one makes good for: who missed that one may come to this. */
  readonly catchUpFor: SessionId | null;
}

export type Missing = Refusal<
  | 'completion.hours'
  | 'completion.session'
  | 'completion.nothing'
  | 'completion.unmarked'
  | 'completion.conflict'
>;

/** How far somebody is, and why not further. */
export interface Completion {
  readonly isComplete: boolean;
  readonly attended: number;
  /** Minutes that count: all sessions, without those somebody was excused from where the rule sets those apart. */
  readonly counted: number;
  readonly missing: readonly Missing[];
}
