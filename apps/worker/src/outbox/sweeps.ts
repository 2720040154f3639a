import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  AUDIT,
  DATABASE,
  forgetStale,
  pruneOutbox,
  pruneRequestKeys,
  SWEEP_FILES,
  type AuditReads,
  type SweepFiles,
} from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { SweepTimers } from './sweep-timers.js';

const SEAL_EVERY_MS = 1_000;
const PRUNE_EVERY_MS = 10 * 60_000;
const SWEEP_FILES_EVERY_MS = 60 * 60_000;

/** What is due is found by looking, so nothing needs to be remembered elsewhere. Each may run in every worker at once. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(AUDIT) private readonly audit: AuditReads,
    @Inject(SWEEP_FILES) private readonly sweepFiles: SweepFiles,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(SEAL_EVERY_MS, 'seal', () => this.audit.seal());
    this.timers.every(PRUNE_EVERY_MS, 'prune', async () => {
      await pruneOutbox(this.source);
      await pruneRequestKeys(this.source);
      await forgetStale(this.source);
    });
    this.timers.every(SWEEP_FILES_EVERY_MS, 'sweep files', async () => {
      const removed = await this.sweepFiles();
      if (removed > 0) this.log.info({ removed }, 'stored files without a row removed');
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
