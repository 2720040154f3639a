import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LETTER_SWEEP, type LetterSweep } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 1_000;

/** Letters on their way go on, whichever worker looks. */
@Injectable()
export class LetterClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(LETTER_SWEEP) private readonly sweep: LetterSweep,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'letters', this.sweep);
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
