import { Worker } from 'node:worker_threads';
import { CheckBroke, type Check, type CheckWork, type ThreadAnswer } from './check-work.js';

/** Twice what the count of a large city takes: a document that wants more is not one of ours. */
const MEGABYTES = 1_024;
/** Twenty times what a town with Equal Shares takes. */
const PATIENCE_MS = 10 * 60_000;

/** The process ends while it is being checked: nobody's fault. */
class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
}

export interface ThreadBounds {
  readonly megabytes?: number;
  readonly patienceMs?: number;
  readonly program?: URL;
}

/**
 * Checks in a thread of its own for each: it may reckon for half a minute, in which mail must go out, votes must close and
 * locks of jobs be renewed. A thread that wants too much memory or time is ended, and that counts as the check breaking.
 */
export class OpeningThreads {
  private readonly running = new Set<Worker>();
  private stopped = false;
  private readonly bounds: Required<ThreadBounds>;

  constructor(bounds: ThreadBounds = {}) {
    const program = new URL('./reckoning.thread.js', import.meta.url);
    this.bounds = { megabytes: MEGABYTES, patienceMs: PATIENCE_MS, program, ...bounds };
  }

  readonly check: Check = async (work) => {
    if (this.stopped) throw new CheckStopped();
    const { megabytes, program, patienceMs } = this.bounds;
    const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    this.running.add(thread);
    try {
      const answer = await answerOf(thread, work, patienceMs);
      if ('broke' in answer) throw new CheckBroke(answer.broke);
      return answer.found;
    } finally {
      this.running.delete(thread);
      await thread.terminate();
    }
  };

  /** Nothing more is checked, and what is being checked is left for another time. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.running].map((thread) => thread.terminate()));
  }
}

const answerOf = (thread: Worker, work: CheckWork, patienceMs: number): Promise<ThreadAnswer> =>
  new Promise<ThreadAnswer>((resolve, reject) => {
    const broke = (name: string): void => reject(new CheckBroke({ name, at: [] }));
    const late = setTimeout(broke, patienceMs, 'took too long');
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? broke(error.code) : reject(error),
    );
    thread.once('exit', () => {
      clearTimeout(late);
      reject(new CheckStopped());
    });
    thread.postMessage(work);
  });
