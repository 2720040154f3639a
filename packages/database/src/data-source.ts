import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { driver } from './pool.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections of this process; the API decides in short transactions, so ten carry a lot. */
  readonly pool?: number;
  /** How long a caller waits for one of them, in milliseconds. */
  readonly patience?: number;
  readonly applicationName: string;
  /** Another moment than the real one, as long as this is used: for the history of a demonstration. */
  readonly now?: Date;
}

/** The one place that says how PostgreSQL is reached. The schema comes from migrations only, never from synchronising. */
export const dataSourceOptions = ({
  url,
  pool = 10,
  patience = 5_000,
  applicationName,
  now,
}: DatabaseOptions): DataSourceOptions => ({
  type: 'postgres',
  driver,
  url,
  applicationName,
  entities: [],
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each',
  synchronize: false,
  parseInt8: true,
  extra: {
    max: pool,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    connectionTimeoutMillis: patience,
    // Titles are alike from here on; the operator that uses the index asks this setting.
    options: `-c pg_trgm.word_similarity_threshold=0.4${now ? ` -c talka.now=${now.toISOString()}` : ''}`,
  },
});

export const createDataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));
