import { done, refuse, type Result } from '@talka/kernel';
import type { Vote } from '../vote/vote.js';
import type { SetUpRefusal } from '../vote/vote-errors.js';
import type { BallotRule } from '../vote/vote-rules.js';

/** Has a vote everything that must stand before it is announced? The first thing missing is named. */
export function decideSetUp(vote: Vote, now: Date): Result<undefined, SetUpRefusal> {
  const { rules, pots, projects, time, trustees } = vote;
  if (time.until === null || time.from >= time.until || time.until <= now) return refuse('vote.dates-wrong');
  if (pots.length === 0) return refuse('vote.no-pots');
  // Whoever lives elsewhere has no area here, and so no part in its money.
  if (rules.mayVote.residence !== 'municipality' && pots.some(({ areas }) => areas.length > 0))
    return refuse('vote.pots-for-residents');
  if (projects.length === 0) return refuse('vote.no-projects');
  const cap = rules.projectCapCents;
  for (const project of projects) {
    const pot = pots.find(({ id }) => id === project.pot);
    if (!pot) return refuse('vote.pot-unknown', { project: project.name });
    if (cap !== null && project.costCents > cap)
      return refuse('vote.project-over-cap', { project: project.name });
    if (project.costCents > pot.budgetCents)
      return refuse('vote.project-over-pot', { project: project.name });
  }
  const empty = pots.find(({ id }) => !projects.some(({ pot }) => pot === id));
  if (empty) return refuse('vote.pot-without-projects', { pot: empty.name });
  if (!limitsAreSound(rules.ballot)) return refuse('vote.limits-wrong');
  if (rules.secrecy === 'open') return isByLot(rules) ? refuse('vote.lot-without-log') : done;
  const { needed, of } = rules.trustees;
  if (needed < 2 || of < 3 || needed > of || trustees.length !== of)
    return refuse('vote.trustees-wrong', { needed, of });
  return trustees.every(({ hasShare }) => hasShare) ? done : refuse('vote.shares-missing');
}

/** A lot is promised in the log's first entry; an open vote has no log, and nobody could say that it was not aimed. */
const isByLot = ({ count: { options } }: Vote['rules']): boolean =>
  Array.isArray(options['tieBreak']) && options['tieBreak'].includes('drawn');

function limitsAreSound(ballot: BallotRule): boolean {
  if (ballot.kind === 'choose-one') return true;
  if (ballot.kind === 'knapsack') return ballot.limitCents === null || ballot.limitCents > 0;
  if (ballot.kind === 'points') {
    const { min, max, minSum, maxSum } = ballot;
    return min >= 0 && max > 0 && min <= max && minSum <= maxSum && maxSum > 0;
  }
  return ballot.min >= 0 && (ballot.max === null || (ballot.max >= 1 && ballot.min <= ballot.max));
}
