import { done, later, MINUTE, refuse, type Refusal, type Result } from '@talka/kernel';
import { FIRST_DAYS, FIRST_PACE } from '../comment.js';

/** How much somebody has said lately, wherever: by the clock of the database. */
export interface Pace {
  /** When the account was made. */
  readonly since: Date;
  /** Their comments of the last `FIRST_PACE.within`, taken back ones among them; in any order. */
  readonly lately: readonly Date[];
}

/**
 * May somebody say more already? In the first days of an account a few comments an hour: enough for whoever talks, too
 * few for whoever floods. Later nobody is counted.
 * @returns the refusal says in how many minutes the next one may be sent
 */
export function decidePace(
  { since, lately }: Pace,
  now: Date,
): Result<undefined, Refusal<'comment.slow-down'>> {
  if (now >= later(since, FIRST_DAYS)) return done;
  const counted = lately
    .filter((at) => now < later(at, FIRST_PACE.within))
    .toSorted((a, b) => b.getTime() - a.getTime());
  const oldest = counted[FIRST_PACE.most - 1];
  if (!oldest) return done;
  const wait = later(oldest, FIRST_PACE.within).getTime() - now.getTime();
  return refuse('comment.slow-down', {
    max: FIRST_PACE.most,
    minutes: Math.max(1, Math.ceil(wait / MINUTE)),
  });
}
