import type { Eligibility } from '@talka/processes';
import type { Rule } from '../count/options.js';

/** What a ballot may hold, as data: amounts in cents, and `null` for "the pot's money". */
export type BallotRule =
  | { readonly kind: 'choose-one' }
  | { readonly kind: 'approval'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'knapsack'; readonly limitCents: number | null }
  | {
      readonly kind: 'points';
      readonly min: number;
      readonly max: number;
      readonly minSum: number;
      readonly maxSum: number;
    }
  | { readonly kind: 'ranking'; readonly min: number; readonly max: number };

export const BALLOT_KINDS = ['choose-one', 'approval', 'knapsack', 'points', 'ranking'] as const;

/** Where the money is: one pot for all, or one for each area, fixed or by the number of residents. */
export type PotRule =
  | { readonly kind: 'one'; readonly cents: number }
  | { readonly kind: 'per-area'; readonly cents: number }
  | { readonly kind: 'per-area-by-residents'; readonly centsPerResident: number };

/** What a municipality decides about a vote before it begins. Announced with the vote, and not changed afterwards. */
export interface VoteRules {
  readonly mayVote: Eligibility;
  readonly ballot: BallotRule;
  /** May somebody take part without choosing anything? Then the ballot counts among the voters. */
  readonly blankAllowed: boolean;
  readonly pots: PotRule;
  /** The most a project may cost, in cents. */
  readonly projectCapCents: number | null;
  /** In the count's own vocabulary, so that anyone can repeat it with the same words. */
  readonly count: { readonly rule: Rule; readonly options: Readonly<Record<string, unknown>> };
  /** Secret: sealed, opened by trustees. Open: names stay with the votes, said before voting. */
  readonly secrecy: 'secret' | 'open';
  readonly paper: boolean;
  /** A number inside the ballot by which its voter finds it opened; a buyer of votes could ask for it. */
  readonly trackers: boolean;
  readonly trustees: { readonly needed: number; readonly of: number };
  /** Days in which a published result can be complained about before it is final. */
  readonly complaintDays: number;
}
