import pg from 'pg';
import { DataSource } from 'typeorm';

/** How long a process lives: so many steps, each the moment before or after something it asks of the database. */
export class Life {
  /** Steps it has taken. */
  taken = 0;

  constructor(private readonly steps: number) {}

  get over(): boolean {
    return this.taken >= this.steps;
  }

  /** @throws Killed at its last step, and ever after. */
  step(): void {
    if (this.over) throw new Killed();
    this.taken += 1;
    if (this.over) throw new Killed();
  }
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * Connections of a process that is killed after so many steps: everything it has open breaks off, as it does when a
 * process dies, and PostgreSQL takes back what was not committed.
 */
export function mortalSource(url: string, life: Life): Promise<DataSource> {
  const open = new Set<MortalClient>();
  class MortalClient extends pg.Client {
    override connect(...asked: unknown[]): never {
      open.add(this);
      // Of a killed process nobody hears that its connections broke off.
      this.on('error', () => undefined);
      return (super.connect as (...asked: unknown[]) => unknown)(...asked) as never;
    }

    // The whole of what TypeORM asks: a text and its values, answered with a promise.
    override query(...asked: unknown[]): never {
      return this.ask(asked) as never;
    }

    private async ask(asked: unknown[]): Promise<unknown> {
      this.step();
      const answer = await (super.query as (...asked: unknown[]) => Promise<unknown>)(...asked);
      this.step();
      return answer;
    }

    private step(): void {
      try {
        life.step();
      } catch (killed) {
        for (const client of open) (client as unknown as Connected).connection.stream.destroy();
        throw killed;
      }
    }
  }
  interface Connected {
    readonly connection: { readonly stream: { destroy(): void } };
  }
  return new DataSource({
    ...{ type: 'postgres', url, poolSize: 2, installExtensions: false },
    extra: { Client: MortalClient },
  }).initialize();
}
