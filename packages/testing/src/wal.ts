import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Keeps the write-ahead log from now on, as for a replica that is away: else checkpoints of whoever else uses this server
 * take away what is to be searched. It goes with the connection.
 * @returns from where it is kept
 */
export async function keepWal(database: pg.Client): Promise<string> {
  const slot = `kept_${randomUUID().replaceAll('-', '_')}`;
  await database.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  const { rows } = await database.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
  return rows[0]?.lsn ?? '';
}
