import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DATABASE, reconcileOutbox, relayOutbox } from '@talka/composition';
import { createQueue, ENV, LOG, type Env, type JobQueue, type Log } from '@talka/platform';
import pg from 'pg';
import type { DataSource } from 'typeorm';

const LOOK_EVERY_MS = 1_000;

/**
 * Carries waiting outbox rows to the queue: woken by the database at commit, and looking for itself every second.
 * The reconciler beside it sends again what a queue took and nobody finished, so the queue may lose everything.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly queue: JobQueue;
  private readonly timers: NodeJS.Timeout[] = [];
  private listener: pg.Client | undefined;
  private running: Promise<void> = Promise.resolve();
  private again = false;
  private stopped = false;

  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.queue = createQueue(env);
  }

  onApplicationBootstrap(): void {
    this.listen();
    this.timers.push(setInterval(() => this.wake(), LOOK_EVERY_MS));
    const patience = this.env.TALKA_RECONCILE_AFTER_MS;
    if (patience > 0)
      this.timers.push(setInterval(() => this.reconcile(patience), Math.min(patience / 2, 5_000)));
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearInterval);
    await this.listener?.end().catch(() => undefined);
    await this.running;
    await this.queue.close();
  }

  /** One pass at a time; a wake during a pass means one more. */
  private wake(): void {
    if (this.stopped) return;
    if (this.again) return;
    this.again = true;
    this.running = this.running.then(async () => {
      this.again = false;
      try {
        while (!this.stopped && (await relayOutbox(this.source, (rows) => this.queue.send(rows))) > 0);
      } catch (error) {
        this.log.debug({ err: error }, 'relay will look again');
      }
    });
  }

  private reconcile(patience: number): void {
    reconcileOutbox(this.source, patience).then(
      (count) => {
        if (count > 0) this.log.warn({ count }, 'jobs nobody finished go out again');
        if (count > 0) this.wake();
      },
      (error: unknown) => this.log.debug({ err: error }, 'reconciler will look again'),
    );
  }

  /** LISTEN needs a connection of its own; if it breaks, looking every second goes on and it is opened again. */
  private listen(): void {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.env.DATABASE_URL,
      application_name: 'talka-relay',
    });
    this.listener = client;
    const retry = (): void => {
      if (this.listener !== client) return;
      this.listener = undefined;
      setTimeout(() => this.listen(), LOOK_EVERY_MS).unref();
    };
    client.on('notification', () => this.wake());
    client.on('error', retry);
    client.on('end', retry);
    client.connect().then(() => client.query('listen outbox'), retry);
  }
}
