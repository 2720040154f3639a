import * as z from 'zod';

/** A job as both ends see it. Payloads are ids only: the worker loads the truth under lock. */
export interface JobDefinition<P extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly payload: P;
  /** Tries before the job is put aside for an operator; the wait doubles from `backoffMs`, up to five minutes. */
  readonly attempts: number;
  readonly backoffMs: number;
}

export type PayloadOf<D> = D extends JobDefinition<infer P> ? z.output<P> : never;

const define = <P extends z.ZodObject>(job: JobDefinition<P>): JobDefinition<P> => job;

/** Tries for what hangs on a server of others, which may be away for a night: six hours at least, however short the waits come out. */
const LONG = 160;

/** Whoever comes back is not waited for longer. */
export const LONGEST_WAIT_MS = 300_000;

/** How long a job waits after so many tries at most; at least half of it, so that those who failed together do not come back together. */
export const longestWait = ({ backoffMs }: Pick<JobDefinition, 'backoffMs'>, tries: number): number =>
  Math.min(backoffMs * 2 ** (tries - 1), LONGEST_WAIT_MS);

/** Before what a job goes: codes that somebody waits for with the page open, all else, and what goes to thousands. */
export const URGENCIES = ['at-once', 'soon', 'in-bulk'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const JOBS = {
  /** Does what follows from something that happened: notices, mails, live messages. */
  react: define({
    name: 'react',
    payload: z.strictObject({ happening: z.uuid() }),
    attempts: 8,
    backoffMs: 500,
  }),
  /** Closes a person's live connections: their rights or sessions have changed, so whoever comes back is asked anew. */
  'close-connections': define({
    name: 'close-connections',
    payload: z.strictObject({ person: z.uuid() }),
    attempts: 8,
    backoffMs: 500,
  }),
  /** Sends one mail. More than six hours of tries, then a visible failure. */
  'send-mail': define({
    name: 'send-mail',
    payload: z.strictObject({ mail: z.uuid() }),
    attempts: LONG,
    backoffMs: 1_000,
  }),
  /** Tells one browser of one notice. As long as a mail is tried. */
  'send-push': define({
    name: 'send-push',
    payload: z.strictObject({ push: z.uuid() }),
    attempts: LONG,
    backoffMs: 1_000,
  }),
  /**
   * Prints and signs the certificates of a batch, or a share of them: one part `of` so many, counted from 0, so that several workers
   * make a large one. What is made stays made, whenever it is tried again.
   */
  'make-certificates': define({
    name: 'make-certificates',
    payload: z.strictObject({
      batch: z.uuid(),
      share: z.strictObject({ part: z.int().nonnegative(), of: z.int().positive() }).optional(),
    }),
    attempts: 8,
    backoffMs: 2_000,
  }),
} as const;

export type JobName = keyof typeof JOBS;

/** One queue carries all jobs; a job's name says which handler takes it. */
export const QUEUE = 'talka';

/** The queue's id for a generation of an outbox row: the same row is one job until it is sent again. */
export const jobId = (outboxId: string, generation: number): string => `${outboxId}-g${generation}`;

export const isJobName = (name: string): name is JobName => Object.hasOwn(JOBS, name);
