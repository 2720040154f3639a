import {
  isJobName,
  JOBS,
  jobId,
  longestWait,
  QUEUE,
  URGENCIES,
  type JobName,
  type Urgency,
} from '@talka/jobs';
import { Queue, Worker, type Job } from 'bullmq';
import type { Env } from '../env.js';
import type { Log } from '../log.js';

/** What travels in Redis: which outbox row, and the ids it named. */
export interface Parcel {
  readonly outbox: string;
  readonly payload: Record<string, unknown>;
}

export interface Waiting {
  readonly id: string;
  readonly job: string;
  readonly payload: Record<string, unknown>;
  readonly generation: number;
  /** Left out: as most. */
  readonly urgency?: Urgency;
}

export interface JobQueue {
  send(rows: readonly Waiting[]): Promise<void>;
  close(): Promise<void>;
}

const connection = (env: Env): { url: string; maxRetriesPerRequest: null } => ({
  url: env.REDIS_URL,
  maxRetriesPerRequest: null,
});

/** The sending end. A row is one job for each generation, so sending it twice makes one job. */
export function createQueue(env: Env): JobQueue {
  const queue = new Queue<Parcel>(QUEUE, {
    connection: { ...connection(env), enableOfflineQueue: false },
    prefix: env.TALKA_REDIS_PREFIX,
  });
  queue.on('error', () => undefined);
  return {
    send: async (rows) => {
      await queue.addBulk(
        rows
          .filter((row) => isJobName(row.job))
          .map((row) => {
            const job = JOBS[row.job as JobName];
            return {
              name: job.name,
              data: { outbox: row.id, payload: row.payload },
              opts: {
                jobId: jobId(row.id, row.generation),
                attempts: job.attempts,
                backoff: { type: GROWING },
                priority: 1 + URGENCIES.indexOf(row.urgency ?? 'soon'),
                removeOnComplete: true,
                removeOnFail: true,
              },
            };
          }),
      );
    },
    close: () => queue.close(),
  };
}

export interface JobHandling {
  handle(name: JobName, parcel: Parcel): Promise<void>;
  /** Called after a try that failed and is not the last; the next comes after this delay at most. */
  retryWithin(parcel: Parcel, delayMs: number, reason: string): Promise<void>;
  /** Called after the last try. */
  giveUp(name: JobName, parcel: Parcel, reason: string): Promise<void>;
}

const GROWING = 'growing';

/** The receiving end: at least once, a few at a time. A worker that dies leaves its job to another. */
export function createWorker(env: Env, log: Log, handling: JobHandling): Worker<Parcel> {
  const worker = new Worker<Parcel>(
    QUEUE,
    async (job: Job<Parcel>) => {
      if (isJobName(job.name)) await handling.handle(job.name, job.data);
    },
    {
      connection: connection(env),
      prefix: env.TALKA_REDIS_PREFIX,
      concurrency: 8,
      lockDuration: 30_000,
      stalledInterval: 5_000,
      maxStalledCount: 25,
      settings: { backoffStrategy: (tries, _, __, job) => someOf(longestWaitOf(job?.name, tries)) },
    },
  );
  worker.on('error', (error) => log.debug({ err: error }, 'queue connection'));
  worker.on('failed', (job, error) => {
    if (!job || !isJobName(job.name)) return;
    log.warn({ job: job.name, id: job.id, attempt: job.attemptsMade, err: error }, 'job failed');
    const last = job.attemptsMade >= (job.opts.attempts ?? 1);
    const delay = longestWaitOf(job.name, job.attemptsMade);
    const noted = last
      ? handling.giveUp(job.name, job.data, error.message)
      : handling.retryWithin(job.data, delay, error.message);
    noted.catch((again: unknown) => log.error({ err: again }, last ? 'park' : 'retry'));
  });
  return worker;
}

const longestWaitOf = (name: string | undefined, tries: number): number =>
  name !== undefined && isJobName(name) ? longestWait(JOBS[name], tries) : 0;

const someOf = (longest: number): number => Math.round(longest * (1 - Math.random() / 2));
