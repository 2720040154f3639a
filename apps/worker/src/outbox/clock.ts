import type { FactoryProvider, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { ENV, LOG, type Env, type Log } from '@talka/platform';
import { SweepTimers } from './sweep-timers.js';

/** Something that comes due by the clock of the database: whichever worker looks, finds it and does it. */
class Clock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly sweep: () => Promise<unknown>,
    log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(this.everyMs, this.name, this.sweep);
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}

/**
 * A clock of the worker.
 * @param everyMs how often it looks; sooner where the setting `TALKA_LOOK_EVERY_MS` says so
 * @param of whose work it is, as it is provided
 * @param sweep does what is due; it may run in every worker at once, and be killed
 */
export const clock = <Work>(
  name: string,
  everyMs: number,
  of: symbol,
  sweep: (work: Work) => Promise<unknown>,
): FactoryProvider => ({
  provide: `clock: ${name}`,
  useFactory: (work: Work, env: Env, log: Log) =>
    new Clock(name, Math.min(everyMs, env.TALKA_LOOK_EVERY_MS), () => sweep(work), log),
  inject: [of, ENV, LOG],
});
