import { ok, type Result } from '@talka/kernel';
import type { Ballot, Election } from '../election.js';
import { count, type Count } from './count.js';
import type { CountRefusal } from '../errors.js';
import type { CountQuestion } from './options.js';

/** One of several pots that are voted on together: an area's money, for the area's projects. */
export interface Pot {
  readonly id: string;
  readonly budget: bigint;
  /** Ids of its projects; a project is in one pot at most. */
  readonly projects: readonly string[];
}

/** A ballot with the pots its voter may vote in: who lives in one area has no share in another's money. */
export interface PotBallot extends Ballot {
  readonly pots: readonly string[];
}

/**
 * Parts a vote with several pots into an election for each. A ballot goes to every pot its voter may vote in, with the
 * choices that belong there (blank, when there are none), so that Equal Shares shares a pot among all who could vote.
 */
export function partByPot(
  election: Omit<Election, 'budget' | 'ballots'> & { readonly ballots: readonly PotBallot[] },
  pots: readonly Pot[],
): Map<string, Election> {
  return new Map(
    pots.map((pot) => {
      const own = new Set(pot.projects);
      const places = new Map<number, number>();
      const projects = election.projects.filter(({ id }, at) => {
        if (own.has(id)) places.set(at, places.size);
        return own.has(id);
      });
      const ballots = election.ballots
        .filter((ballot) => ballot.pots.includes(pot.id))
        .map(({ choices, points }): Ballot => {
          const kept = choices.flatMap((choice, at) => (places.has(choice) ? [at] : []));
          const parted = kept.map((at) => places.get(choices[at] ?? -1) ?? -1);
          return points
            ? { choices: parted, points: kept.map((at) => points[at] ?? 0) }
            : { choices: parted };
        });
      return [pot.id, { ...election, budget: pot.budget, projects, ballots }];
    }),
  );
}

/** Counts every pot by the same rule; money never moves between them. The first refusal ends it. */
export function countPots(
  elections: ReadonlyMap<string, Election>,
  question: CountQuestion,
): Result<Map<string, Count>, CountRefusal> {
  const counts = new Map<string, Count>();
  for (const [id, election] of elections) {
    const counted = count(election, question);
    if (!counted.ok) return counted;
    counts.set(id, counted.value);
  }
  return ok(counts);
}
