import pg from 'pg';
import { createDataSource } from './data-source.js';

/** Any fixed number: whoever migrates holds this advisory lock, so two processes that start at once do it once. */
const MIGRATION_LOCK = 7_202_711;

/** Brings the database to the newest schema. @returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url, application_name: 'talka-migrate' });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = createDataSource({ url, pool: 2, applicationName: 'talka-migrate' });
    source.setOptions({ extra: { ...source.options.extra, statement_timeout: 0 } });
    await source.initialize();
    try {
      return (await source.runMigrations()).map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}
