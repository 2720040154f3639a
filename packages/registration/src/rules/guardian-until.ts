import { later, MINUTE } from '@talka/kernel';
import { afterWakingHours } from './waking-hours.js';

/** Three days of waking hours: parents work, and read their mail in the evening. */
const WAKING_HOURS = 39;
const AT_LEAST = 30 * MINUTE;

/**
 * Until when a place is kept for a guardian's answer. Near the start half of what is left, so that the place can still go
 * to somebody else if they do not answer.
 * @returns undefined when it is too late to ask anybody
 */
export function guardianUntil(now: Date, closesAt: Date): Date | undefined {
  const left = closesAt.getTime() - now.getTime();
  if (left < AT_LEAST) return undefined;
  const half = later(now, Math.max(left / 2, AT_LEAST));
  const full = afterWakingHours(now, WAKING_HOURS);
  return half < full ? half : full;
}
