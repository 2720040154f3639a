import type { PersonId } from '@talka/kernel';
import type { Choices } from '../rules/decide-ballot.js';

/** What stands on a paper ballot, by pot; `unreadable` where nobody can say. */
export interface PaperMarks {
  readonly pots: Readonly<Record<string, Choices>>;
  readonly unreadable: boolean;
}

/** The same, decided: why it does not count, if it does not. */
export interface KeptBallot {
  readonly pots: Readonly<Record<string, Choices>>;
  readonly spoilt: string | null;
}

/** What one clerk read of a batch, in the order of the batch. */
export interface BatchEntry {
  readonly clerk: PersonId;
  readonly ballots: readonly KeptBallot[];
}

/** Paper ballots of one style, counted by hand before anybody keys them. */
export interface PaperBatch {
  /** Tells it from a batch of the same number that was taken back. */
  readonly id: string;
  readonly number: number;
  readonly style: string;
  readonly declared: number;
  readonly accepted: boolean;
  /** At most two, by two different clerks. */
  readonly entries: readonly BatchEntry[];
}

/** A ballot that two clerks read differently, from the side of one of them. */
export interface ComparedBallot {
  readonly number: number;
  /** Null where this clerk has no such ballot. */
  readonly mine: KeptBallot | null;
  readonly other: KeptBallot | null;
}

/** A batch as one of the clerks may see it: what the other one read only where it is compared. */
export interface BatchView {
  readonly id: string;
  readonly number: number;
  readonly style: string;
  readonly declared: number;
  readonly accepted: boolean;
  readonly keyed: number;
  readonly mine: readonly KeptBallot[] | null;
  /** Numbers of the ballots that two clerks read differently; null until both are through. */
  readonly differences: readonly number[] | null;
  /** The same side by side, for the two who keyed them; null where they may not be shown. */
  readonly compared: readonly ComparedBallot[] | null;
}
