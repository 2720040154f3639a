import { awaitRetry, park } from '@talka/composition';
import type { DataSource } from 'typeorm';

/** Who hears how a job fares: a try that waits its turn must not be taken for a lost one. */
export interface JobCourse {
  /** A try failed; the next comes after `delayMs` at most. */
  retryWithin(outbox: string, delayMs: number, reason: string): Promise<void>;
  /** The last try failed. */
  giveUp(outbox: string, reason: string): Promise<void>;
}
export const JOB_COURSE = Symbol('JobCourse');

/** It is written on the job's own row, where the reconciler and an operator look. */
export const courseInOutbox = (source: DataSource): JobCourse => ({
  retryWithin: (outbox, delayMs, reason) => awaitRetry(source, outbox, delayMs, reason),
  giveUp: (outbox, reason) => park(source, outbox, reason),
});
