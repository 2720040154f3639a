import type { JointOutcome, Voice } from '../joint-decision.js';

/** How many must have spoken: more than half of the municipalities. */
export const quorumOf = (municipalities: number): number => Math.floor(municipalities / 2) + 1;

/**
 * What came of it. Whoever abstains was there, and counts for the quorum alone; it is carried by more for it than against,
 * so that as many on either side leave things as they are.
 */
export function outcomeOf(voices: readonly Voice[], quorum: number): JointOutcome {
  if (voices.length < quorum) return 'no-quorum';
  const of = (voice: Voice): number => voices.filter((one) => one === voice).length;
  return of('for') > of('against') ? 'carried' : 'rejected';
}
