import type { Eligibility } from '@talka/processes';
import type { LocalName } from '@talka/territory';
import type { VoteRules } from '../vote/vote-rules.js';

/** A way some municipality really holds its vote, as data: rules, and where they are written down. */
export interface RulePack {
  readonly id: string;
  readonly name: LocalName;
  readonly about: LocalName;
  /** What the rules were read from; an administrator changes them to the own regulation's. */
  readonly source: PackSource;
  readonly mayPropose: Eligibility;
  /** Whether an idea is supported by others before it is looked at. */
  readonly takesSupport: boolean;
  readonly maySupport: Eligibility;
  readonly supportThreshold: number;
  /** The shortest time in which ideas are taken: the law's, where there is one. */
  readonly submissionDays: number;
  readonly deliveryMonths: number;
  readonly vote: VoteRules;
}

/** Where rules are written down: a regulation by its number and the year it was adopted, or another text by its year. */
export interface PackSource {
  readonly title: string;
  readonly year: number;
  readonly number: string | null;
  /** Null: they are written down nowhere else. */
  readonly url: string | null;
}
