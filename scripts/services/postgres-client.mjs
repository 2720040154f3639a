// @ts-check
// What is asked of a PostgreSQL before anything else is. pg is loaded late: it is installed by the start itself.
import { Obstacle } from './progress.mjs';

/**
 * @param {string} url
 * @returns {Promise<boolean>} true once the server answers and the database is there
 */
export async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const { pathname } = new URL(url);
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const name = pathname.slice(1);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return true;
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    if (code === '28P01')
      throw new Obstacle(
        'The password kept in the data folder is not the database’s own: set TALKA_DATA_DIR to a new folder.',
      );
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {string} url a PostgreSQL somebody else runs
 * @param {number} oldest the oldest major version that will do
 * @returns {Promise<string>} the same address
 */
export async function checkedDatabase(url, oldest) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
    if (rows[0].major >= oldest) return url;
    throw new Obstacle(`DATABASE_URL leads to PostgreSQL ${rows[0].major}; Talka needs ${oldest} or newer.`);
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(
      'The database named by DATABASE_URL does not answer: check the address, or unset it.',
      String(error),
    );
  } finally {
    await client.end().catch(() => {});
  }
}
