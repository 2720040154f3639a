/** The five kinds of ballot that Pabulib knows (https://pabulib.org/format). */
export const VOTE_TYPES = ['approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'] as const;
export type VoteType = (typeof VOTE_TYPES)[number];

/** Something that money can be voted to. Its `cost` is in minor units of the election's `moneyScale`. */
export interface Project {
  readonly id: string;
  readonly cost: bigint;
  readonly name: string;
}

/** One counted ballot. A ballot without choices is blank: valid, and counted among the voters. */
export interface Ballot {
  /** Places in the election's list of projects, each at most once; ordinal ballots best first. */
  readonly choices: readonly number[];
  /** Points for each choice, as whole numbers of 10^-`pointsScale`; only on cumulative and scoring ballots. */
  readonly points?: readonly number[];
}

/**
 * What a count rule is given. Money is whole numbers of 10^-`moneyScale` of a currency unit, points are whole numbers of
 * 10^-`pointsScale`: nothing here is ever rounded.
 */
export interface Election {
  readonly voteType: VoteType;
  readonly budget: bigint;
  readonly moneyScale: number;
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
  readonly pointsScale: number;
  /** What a scoring ballot gives to projects it does not name. */
  readonly defaultScore: number;
  /** What the projects of one ballot may cost together; undefined when the ballots were not bound by money. */
  readonly ballotLimit?: bigint;
}

/** What a set of projects costs. */
export const costOf = (election: Election, projects: Iterable<number>): bigint => {
  let sum = 0n;
  for (const project of projects) sum += election.projects[project]?.cost ?? 0n;
  return sum;
};
