import { DAY, done, HOUR, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';
import type { Eligibility } from './decide-eligibility.js';

/** What an administrator says of a process beside its vote. Without a phase nothing of that kind is done in it. */
export interface ProcessDraft {
  /** When ideas are taken. */
  readonly submission: TimeRange | null;
  /** When ideas are supported. */
  readonly support: TimeRange | null;
  readonly mayPropose: Eligibility;
  readonly maySupport: Eligibility;
  readonly supportThreshold: number;
  /** In how many months after the result the winners are carried out, where it is said. */
  readonly deliveryMonths: number | null;
}

export type ProcessRefusal = Refusal<
  | 'process.dates-wrong'
  | 'process.submission-too-short'
  | 'process.support-without-ideas'
  | 'process.support-too-early'
  | 'process.after-voting'
>;

export interface ProcessFacts {
  readonly process: ProcessDraft;
  /** The shortest time in which ideas are taken. */
  readonly submissionDays: number;
  readonly voting: TimeRange;
}

/** Do the phases of a process fit together, and is there as much time for ideas as there must be? */
export function decideProcess(facts: ProcessFacts): Result<undefined, ProcessRefusal> {
  const { process, submissionDays, voting } = facts;
  const { submission, support } = process;
  for (const [field, phase] of [
    ['submission', submission],
    ['support', support],
  ] as const) {
    if (!phase) continue;
    if (phase.until === null || phase.from >= phase.until)
      return refuse('process.dates-wrong', undefined, field);
    // Ideas are looked at and costed before they are voted on.
    if (phase.until > voting.from) return refuse('process.after-voting', undefined, field);
  }
  if (submission && lengthOf(submission) < submissionDays * DAY - HOUR)
    return refuse('process.submission-too-short', { days: submissionDays }, 'submission');
  if (support && !submission) return refuse('process.support-without-ideas', undefined, 'support');
  if (support && submission && support.from < submission.from)
    return refuse('process.support-too-early', undefined, 'support');
  return done;
}

/** In the night in spring when the clocks go on, thirty days have an hour less. */
const lengthOf = ({ from, until }: TimeRange): number => (until?.getTime() ?? Infinity) - from.getTime();
