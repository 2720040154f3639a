import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { OpeningThreads, VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import { LOG, type Log } from '@talka/platform';
import { VoteCaller } from './vote-caller.js';
import { SweepTimers } from '../outbox/sweep-timers.js';

const EVERY_MS = 1_000;
const CALLS_EVERY_MS = 5_000;

/** Votes open and close by themselves: what is due by the database's clock is found by looking, by whichever worker looks. */
@Injectable()
export class VoteClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: SweepTimers;
  private readonly threads = new OpeningThreads();

  constructor(
    @Inject(VOTE_SWEEPS) private readonly votes: VoteSweeps,
    @Inject(VoteCaller) private readonly caller: VoteCaller,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.timers = new SweepTimers(log);
  }

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'closing votes', () => this.votes.closeAndFinish());
    this.timers.every(EVERY_MS, 'logs of votes', () => this.votes.publishLogs());
    this.timers.every(EVERY_MS, 'order of votes', () => this.votes.shuffle());
    this.timers.every(EVERY_MS, 'openings of votes', () =>
      this.votes.checkOpenings({ check: this.threads.check, log: this.log }),
    );
    this.timers.every(CALLS_EVERY_MS, 'calls of votes', () => this.caller.call());
  }

  async onApplicationShutdown(): Promise<void> {
    // A check takes longer than anybody waits for a process to end; the next worker begins it anew.
    await this.threads.stop();
    await this.timers.stop();
  }
}
