import type { Log } from '@talka/platform';

/** Things done every so often. A pass that takes longer than its turn lets the next one go by; one that fails runs again. */
export class SweepTimers {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly log: Log) {}

  every(milliseconds: number, name: string, sweep: () => Promise<unknown>): void {
    let busy = false;
    this.timers.push(
      setInterval(() => {
        if (busy) return;
        busy = true;
        const pass = sweep()
          .then(
            () => undefined,
            (error: unknown) => this.log.debug({ err: error, name }, 'sweep will run again'),
          )
          .finally(() => {
            busy = false;
            this.running.delete(pass);
          });
        this.running.add(pass);
      }, milliseconds),
    );
  }

  /** No new pass begins; those under way are waited for. */
  async stop(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running);
  }
}
