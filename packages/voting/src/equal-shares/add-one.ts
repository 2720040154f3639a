import { add, type Rational } from '../exact/rational.js';
import { equalShares, purchasable, type Run, type Setting } from './run.js';

export type AddOneStop = 'exhaustive' | 'next_infeasible' | 'all_selected' | 'step_limit';

export interface AddOne {
  readonly run: Run;
  readonly share: Rational;
  /** Runs beyond the first one, that which went over the budget too. */
  readonly iterations: number;
  readonly stop: AddOneStop;
}

/** More steps than this is a wrong increment, not a count. */
const MOST_STEPS = 1_000_000;

/**
 * Add1: the share grows step by step, each step a run of its own with fresh money, until the next would cost more than
 * there is. Step by step it must be: what is bought does not grow evenly with the share, so nothing can be skipped
 * (https://equalshares.net/implementation/completion).
 */
export function addOne(
  setting: Setting,
  {
    start,
    increment,
    stopWhenExhaustive,
  }: { start: Rational; increment: Rational; stopWhenExhaustive: boolean },
): AddOne {
  const everything = purchasable(setting);
  let share = start;
  let run = equalShares(setting, share);
  for (let iterations = 0; ; iterations += 1) {
    const ended = (stop: AddOneStop): AddOne => ({ run, share, iterations, stop });
    if (stopWhenExhaustive && isExhaustive(setting, everything, run)) return ended('exhaustive');
    if (run.rounds.length === everything.length) return ended('all_selected');
    if (iterations === MOST_STEPS) return ended('step_limit');
    const more = add(share, increment);
    const next = equalShares(setting, more);
    if (next.cost > setting.election.budget) {
      return { run, share, iterations: iterations + 1, stop: 'next_infeasible' };
    }
    [share, run] = [more, next];
  }
}

/** Nothing that is wanted fits into what is left. */
function isExhaustive({ election }: Setting, everything: readonly number[], run: Run): boolean {
  const bought = new Set(run.rounds.map(({ project }) => project));
  const left = election.budget - run.cost;
  return everything.every((at) => bought.has(at) || (election.projects[at]?.cost ?? 0n) > left);
}
