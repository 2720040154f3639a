import type { PersonId } from '@talka/kernel';
import type { ComparedBallot, PaperBatch } from '../vote/paper-batch.js';
import { differingBallots } from './differing-ballots.js';

/**
 * Ballots that two clerks have read differently, side by side, for those two to look at the paper once more. Shown only
 * when both are through, and while no more than a tenth of the batch differs: whoever keyed anything at all, so as to copy
 * the other, is shown nothing and keys the batch anew.
 */
export function comparedReadings(
  { entries, declared }: Pick<PaperBatch, 'entries' | 'declared'>,
  clerk: PersonId,
  ranked: boolean,
): ComparedBallot[] | null {
  const mine = entries.find((entry) => entry.clerk === clerk)?.ballots;
  const other = entries.find((entry) => entry.clerk !== clerk)?.ballots;
  if (!mine || !other || Math.min(mine.length, other.length) < declared) return null;
  const numbers = differingBallots(mine, other, ranked);
  if (numbers.length > Math.max(1, Math.floor(declared / 10))) return null;
  return numbers.map((number) => ({
    number,
    mine: mine[number - 1] ?? null,
    other: other[number - 1] ?? null,
  }));
}
