import pg from 'pg';

type Taken = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (broken?: unknown) => void,
) => void;

/**
 * No connection was to be had: all are in use, or the server does not answer. It has a code as errors of PostgreSQL
 * have (SQLSTATE 08001, the connection cannot be made), where pg-pool tells it by words alone.
 */
export class NoConnection extends Error {
  readonly code = '08001';

  constructor(cause: Error) {
    super('no connection to the database', { cause });
    this.name = 'NoConnection';
  }
}

/** A pool whose every error has a code. */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<pg.PoolClient> | void {
    if (taken) return super.connect((error, client, done) => taken(error && withCode(error), client, done));
    return super.connect().catch((error: unknown) => {
      throw withCode(error as Error);
    });
  }
}

const withCode = (error: Error): Error => ('code' in error ? error : new NoConnection(error));

/** The driver as TypeORM takes it, with this pool. */
export const driver = { ...pg, Pool };
