import type { BallotPaper, Choices } from '@talka/voting';

/** How far a pot's ballot is filled in. Money in cents. */
export interface Totals {
  readonly count: number;
  /** The most that may be chosen; null where there is no such number. */
  readonly most: number | null;
  readonly cents: number;
  /** What the pot still has; null where ballots are not bound by money. */
  readonly leftCents: number | null;
  readonly points: number;
  readonly pointsLeft: number | null;
}

export function totalsOf({ ballot, projects }: BallotPaper, { choices, points = [] }: Choices): Totals {
  const cents = choices.reduce((sum, id) => sum + Number(projects.get(id) ?? 0n), 0);
  const given = points.reduce((sum, value) => sum + value, 0);
  return {
    count: choices.length,
    most: mostOf(ballot, projects.size),
    cents,
    leftCents: ballot.kind === 'knapsack' ? Number(ballot.limit) - cents : null,
    points: given,
    pointsLeft: ballot.kind === 'points' ? ballot.maxSum - given : null,
  };
}

/** Null when all may be chosen: then the number says nothing. */
function mostOf(ballot: BallotPaper['ballot'], projects: number): number | null {
  if (ballot.kind === 'choose-one') return 1;
  if (ballot.kind !== 'approval' && ballot.kind !== 'ranking') return null;
  return ballot.max < projects ? ballot.max : null;
}

/** By how many cents a project is too dear for what the pot still has; 0 when it fits or is chosen already. */
export function shortBy(totals: Totals, cost: number, chosen: boolean): number {
  if (totals.leftCents === null || chosen) return 0;
  return Math.max(0, cost - totals.leftCents);
}
