import type { DataSource } from 'typeorm';
import { one, sql } from '../sql.js';

/**
 * Does what takes long and must not be done by two workers at once, outside of any transaction: one that waits for the
 * program is ended by the database. The lock is the connection's own, so it is free again when the worker dies. Whoever finds
 * another worker at it passes by.
 * @returns whether it was done here
 */
export async function oneAtATime(
  source: DataSource,
  what: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const connection = source.createQueryRunner();
  await connection.connect();
  try {
    const { free } = await one<{ free: boolean }>(
      connection,
      sql`select pg_try_advisory_lock(hashtextextended(${what}, 0)) as free`,
    );
    if (!free) return false;
    try {
      await work();
    } finally {
      // Where the connection is gone, so is the lock.
      await one(connection, sql`select pg_advisory_unlock(hashtextextended(${what}, 0))`).catch(
        () => undefined,
      );
    }
    return true;
  } finally {
    await connection.release();
  }
}
