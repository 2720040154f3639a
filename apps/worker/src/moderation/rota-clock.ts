import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { POOL, type Pool } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 60_000;

/** Weeks come nearer by the clock of the database: the rota is filled, and whoever comes on duty is told, by whichever worker looks. */
@Injectable()
export class RotaClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'rota of moderators', async () => void (await this.pool.turn()));
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
