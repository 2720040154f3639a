import { dayAfter, done, isDay, refuse, type Day, type Refusal, type Result } from '@talka/kernel';
import type { Away } from '../pool.js';

/** Nobody knows further ahead, and who is away for longer leaves the pool. */
export const LONGEST_AWAY = 366;

/** Can somebody say that they are away on these days? The last is not over, nor before the first, nor years later. */
export function decideAway({ from, until }: Away, today: Day): Result<undefined, Refusal<'duty.days-wrong'>> {
  const right =
    isDay(from) && isDay(until) && until >= today && until >= from && until <= dayAfter(from, LONGEST_AWAY);
  return right ? done : refuse('duty.days-wrong', undefined, 'until');
}
