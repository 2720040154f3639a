import * as z from 'zod';

/** A job as both ends see it. Payloads are ids only: the worker loads the truth under lock. */
export interface JobDefinition<P extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly payload: P;
  /** Tries before the job is put aside for an operator; the wait doubles from `backoffMs`. */
  readonly attempts: number;
  readonly backoffMs: number;
}

export type PayloadOf<D> = D extends JobDefinition<infer P> ? z.output<P> : never;

const define = <P extends z.ZodObject>(job: JobDefinition<P>): JobDefinition<P> => job;

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
  /** Sends one mail. About four hours of tries, then a visible failure. */
  'send-mail': define({
    name: 'send-mail',
    payload: z.strictObject({ mail: z.uuid() }),
    attempts: 15,
    backoffMs: 1_000,
  }),
  /** Tells one browser of one notice. About four hours of tries, then a visible failure. */
  'send-push': define({
    name: 'send-push',
    payload: z.strictObject({ push: z.uuid() }),
    attempts: 15,
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
