import { DAY, done, later, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';

/** So many days after a shift's end somebody who came without a sign-up can still be written down. */
export const LET_IN_DAYS = 7;

/** May somebody without a place be let into this shift? Not into one long over: of that nobody remembers who was there. */
export function decideLetIn(
  { until }: TimeRange & { readonly until: Date },
  now: Date,
): Result<undefined, Refusal<'walk-in.too-late'>> {
  return now < later(until, LET_IN_DAYS * DAY) ? done : refuse('walk-in.too-late', { days: LET_IN_DAYS });
}
