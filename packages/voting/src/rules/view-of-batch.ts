import type { PersonId } from '@talka/kernel';
import type { BatchView, PaperBatch } from '../vote/paper-batch.js';
import { comparedReadings } from './compared-readings.js';
import { differingBallots } from './differing-ballots.js';

/** What a clerk may see of a batch: their own reading, where another one differs, and how where that may be compared. */
export function viewOf(batch: PaperBatch, clerk: PersonId, ranked: boolean): BatchView {
  const { id, number, style, declared, accepted, entries } = batch;
  const [one, other] = entries;
  const through = one && other && Math.min(one.ballots.length, other.ballots.length) >= declared;
  return {
    ...{ id, number, style, declared, accepted, keyed: entries.length },
    mine: entries.find((entry) => entry.clerk === clerk)?.ballots ?? null,
    differences: through ? differingBallots(one.ballots, other.ballots, ranked) : null,
    compared: comparedReadings(batch, clerk, ranked),
  };
}
