import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HELP_SWEEP, type HelpSweep } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 30_000;

/** People are asked for shifts that lack them, by the clock of the database, whichever worker looks. */
@Injectable()
export class HelpClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(HELP_SWEEP) private readonly ask: HelpSweep,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'help needed', this.ask);
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
