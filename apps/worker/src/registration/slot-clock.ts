import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SLOT_SWEEPS, type SlotSweeps } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 5_000;

/** Offers run out and free places find those who wait, by the database's clock, whichever worker looks. */
@Injectable()
export class SlotClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(SLOT_SWEEPS) private readonly slots: SlotSweeps,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'places', () => this.slots.settle());
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
