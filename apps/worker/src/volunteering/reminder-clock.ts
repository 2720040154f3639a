import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { REMINDER_SWEEP, type ReminderSweep } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 60_000;

/** Whoever is expected somewhere is reminded of it in time, by the database's clock, whichever worker looks. */
@Injectable()
export class ReminderClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(REMINDER_SWEEP) private readonly remind: ReminderSweep,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'reminders', this.remind);
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
