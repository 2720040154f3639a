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
  readonly number: number;
  readonly style: string;
  readonly declared: number;
  readonly accepted: boolean;
  /** At most two, by two different clerks. */
  readonly entries: readonly BatchEntry[];
}

/** A batch as one of the clerks may see it: never what the other one read. */
export interface BatchView {
  readonly number: number;
  readonly style: string;
  readonly declared: number;
  readonly accepted: boolean;
  readonly keyed: number;
  readonly mine: readonly KeptBallot[] | null;
  /** Numbers of the ballots that two clerks read differently; null until both are through. */
  readonly differences: readonly number[] | null;
}
