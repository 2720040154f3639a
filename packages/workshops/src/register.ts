import type { Attendance, FactOf, ParticipantId, SessionId } from './fact.js';

/** What the register of a session says of somebody. */
export interface Entry {
  readonly participant: ParticipantId;
  /** Null while leaders differ: nobody's mark wins by coming last. */
  readonly attendance: Attendance | null;
  /** The marks that differ, each with who made it; empty when there is nothing to settle. */
  readonly conflict: readonly FactOf<'mark'>[];
}

/** Somebody who came without being enrolled. */
export interface WalkIn {
  readonly id: ParticipantId;
  /** One of them, the same everywhere, where two leaders wrote it differently. */
  readonly name: string;
  /** The enrolment they turned out to be; null while that is not known, or leaders differ about it. */
  readonly enrolment: ParticipantId | null;
  readonly conflict: readonly FactOf<'identity'>[];
}

/** Who was there, as far as is known. */
export interface Register {
  readonly session: SessionId;
  readonly entries: readonly Entry[];
  readonly walkIns: readonly WalkIn[];
  /** How many people leaders saw; more than one when they differ, none when nobody counted. */
  readonly seen: readonly number[];
  /** How many are marked as present. */
  readonly marked: number;
}
