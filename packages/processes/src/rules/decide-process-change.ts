import { done, MINUTE, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';
import type { Eligibility } from './decide-eligibility.js';
import type { ProcessDraft } from './decide-process.js';

export type ProcessChangeRefusal = Refusal<'process.running'>;

/**
 * May what comes before a vote still be changed by one official? Until ideas are taken. From then on residents rely on it:
 * only an end is put off, by two people who say why. By when winners are carried out is said until the vote is announced.
 */
export function decideProcessChange({
  before,
  after,
  called,
  now,
}: {
  readonly before: ProcessDraft;
  readonly after: ProcessDraft;
  /** Whether an official has ever said that ideas are called for: what a seed wrote down calls nobody. */
  readonly called: boolean;
  readonly now: Date;
}): Result<undefined, ProcessChangeRefusal> {
  const begun = called && before.submission !== null && before.submission.from <= now;
  return begun && !isSame(before, after) ? refuse('process.running') : done;
}

const isSame = (one: ProcessDraft, other: ProcessDraft): boolean =>
  isSameTime(one.submission, other.submission) &&
  isSameTime(one.support, other.support) &&
  isSameRule(one.mayPropose, other.mayPropose) &&
  isSameRule(one.maySupport, other.maySupport) &&
  one.supportThreshold === other.supportThreshold;

/** To the minute: a form shows no more. */
const isSameTime = (one: TimeRange | null, other: TimeRange | null): boolean =>
  minuteOf(one?.from) === minuteOf(other?.from) && minuteOf(one?.until) === minuteOf(other?.until);

const minuteOf = (at: Date | null | undefined): number | undefined =>
  at ? Math.floor(at.getTime() / MINUTE) : undefined;

const isSameRule = (one: Eligibility, other: Eligibility): boolean =>
  one.minimumAge === other.minimumAge &&
  one.residence === other.residence &&
  (one.citizens ?? false) === (other.citizens ?? false) &&
  [...(one.areas ?? [])].toSorted().join() === [...(other.areas ?? [])].toSorted().join();
