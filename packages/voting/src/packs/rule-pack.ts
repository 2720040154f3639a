import type { Eligibility } from '@talka/processes';
import type { LocalName } from '@talka/territory';
import type { VoteRules } from '../vote/vote-rules.js';

/** A way some municipality really holds its vote, as data: rules, and where they are written down. */
export interface RulePack {
  readonly id: string;
  readonly name: LocalName;
  readonly about: LocalName;
  /** What the rules were read from; an administrator changes them to the own regulation's. */
  readonly source: { readonly title: string; readonly year: number };
  readonly mayPropose: Eligibility;
  readonly maySupport: Eligibility;
  readonly supportThreshold: number;
  /** The shortest time in which ideas are taken. */
  readonly submissionDays: number;
  readonly deliveryMonths: number;
  readonly vote: VoteRules;
}
