import type { KeptBallot, PaperBatch } from '../vote/paper-batch.js';

/**
 * Numbers, from 1, of the ballots that two clerks read differently, or that only one of them has. In what order the marks
 * were keyed matters in a ranking only. Two spoilt readings are one: neither counts, whatever the reason.
 */
export function differingBallots(
  one: readonly KeptBallot[],
  other: readonly KeptBallot[],
  ranked: boolean,
): number[] {
  const length = Math.max(one.length, other.length);
  const numbers = Array.from({ length }, (_, at) => at);
  return numbers.filter((at) => reading(one[at], ranked) !== reading(other[at], ranked)).map((at) => at + 1);
}

function reading(ballot: KeptBallot | undefined, ranked: boolean): string {
  if (!ballot) return 'missing';
  if (ballot.spoilt !== null) return 'spoilt';
  const pots = Object.entries(ballot.pots).map(([pot, { choices, points }]) => {
    const marks = choices.map((choice, at) => [choice, points?.[at] ?? null] as const);
    return [pot, ranked ? marks : marks.toSorted(([a], [b]) => (a < b ? -1 : 1))] as const;
  });
  return JSON.stringify(pots.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Both have keyed as many as were counted, and read the same. */
export function isAgreed({ entries, declared }: PaperBatch, ranked: boolean): boolean {
  const [one, other] = entries;
  if (!one || !other || one.ballots.length !== declared || other.ballots.length !== declared) return false;
  return differingBallots(one.ballots, other.ballots, ranked).length === 0;
}
