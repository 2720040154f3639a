import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  AUDIT,
  DATABASE,
  forgetStale,
  pruneOutbox,
  pruneRequestKeys,
  SWEEP_FILES,
  VOTE_SWEEPS,
  type AuditReads,
  type SweepFiles,
  type VoteSweeps,
} from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import type { DataSource } from 'typeorm';

const SEAL_EVERY_MS = 1_000;
const PRUNE_EVERY_MS = 10 * 60_000;
const VOTES_EVERY_MS = 1_000;
const SWEEP_FILES_EVERY_MS = 60 * 60_000;

/** What is due is found by looking, so nothing needs to be remembered elsewhere. Each may run in every worker at once. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(AUDIT) private readonly audit: AuditReads,
    @Inject(SWEEP_FILES) private readonly sweepFiles: SweepFiles,
    @Inject(LOG) private readonly log: Log,
    @Inject(VOTE_SWEEPS) private readonly votes: VoteSweeps,
  ) {}

  onApplicationBootstrap(): void {
    this.every(SEAL_EVERY_MS, 'seal', () => this.audit.seal());
    this.every(VOTES_EVERY_MS, 'votes', async () => {
      await this.votes.closeAndFinish();
      await this.votes.publishLogs();
      await this.votes.shuffle();
    });
    this.every(PRUNE_EVERY_MS, 'prune', async () => {
      await pruneOutbox(this.source);
      await pruneRequestKeys(this.source);
      await forgetStale(this.source);
    });
    this.every(SWEEP_FILES_EVERY_MS, 'sweep files', async () => {
      const removed = await this.sweepFiles();
      if (removed > 0) this.log.info({ removed }, 'stored files without a row removed');
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running);
  }

  private every(milliseconds: number, name: string, sweep: () => Promise<unknown>): void {
    let busy = false;
    this.timers.push(
      setInterval(() => {
        if (busy) return;
        busy = true;
        const pass = sweep()
          .then(
            () => undefined,
            (error: unknown) => this.log.debug({ err: error, name }, 'sweep will run again'),
          )
          .finally(() => {
            busy = false;
            this.running.delete(pass);
          });
        this.running.add(pass);
      }, milliseconds),
    );
  }
}
