import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DIGEST_SWEEP, PUSH_DIGEST_SWEEP, type DigestSweep } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 20_000;

/** Digests go out when they are due, whichever worker looks. */
@Injectable()
export class DigestClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;

  constructor(
    @Inject(DIGEST_SWEEP) private readonly sweep: DigestSweep,
    @Inject(PUSH_DIGEST_SWEEP) private readonly pushes: DigestSweep,
    @Inject(LOG) log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'digests', this.sweep);
    this.timers.every(EVERY_MS, 'push digests', this.pushes);
  }

  onApplicationShutdown(): Promise<void> {
    return this.timers.stop();
  }
}
