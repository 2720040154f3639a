import { electionIn } from '../../counting/tell.js';
import type { BundleShown } from './published.js';

/** A ballot as it was opened, in one pot. */
export interface OpenedBallot {
  readonly pot: string;
  readonly choices: readonly { readonly project: string; readonly points: number | null }[];
}

/** The opened ballot with this tracker, pot by pot. Looked for on the reader's own device: the answer is nobody else's. */
export function findBallot(pots: BundleShown['pots'], typed: string): OpenedBallot[] {
  const tracker = typed.replace(/\s+/g, '').toLowerCase();
  return pots.flatMap(({ pot, ballots, trackers = [] }): OpenedBallot[] => {
    const at = trackers.indexOf(tracker);
    const election = at < 0 || ballots === undefined ? undefined : electionIn(ballots);
    const ballot = election?.ballots[at];
    if (!election || !ballot) return [];
    const choices = ballot.choices.map((choice, place) => ({
      project: election.projects[choice]?.id ?? '',
      points: ballot.points?.[place] ?? null,
    }));
    return [{ pot, choices }];
  });
}
