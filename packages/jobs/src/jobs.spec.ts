import { expect, it } from '@jest/globals';
import { JOBS, LONGEST_WAIT_MS, longestWait } from './index.js';

const HOURS = 3_600_000;

it.each([JOBS['send-mail'], JOBS['send-push']])(
  '$name outlives a server that is away for six hours, and comes back within five minutes',
  (job) => {
    const waits = Array.from({ length: job.attempts - 1 }, (_, tries) => longestWait(job, tries + 1));
    // Each wait is half as long at least.
    expect(waits.reduce((sum, wait) => sum + wait / 2, 0)).toBeGreaterThan(6 * HOURS);
    expect(Math.max(...waits)).toBe(LONGEST_WAIT_MS);
    expect(waits.slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
  },
);
