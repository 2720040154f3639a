import type { DataSource } from 'typeorm';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** Whoever writes a row for a stored file, or removes a file without one, holds this until their transaction ends. */
export const lockOf = (key: string): Sql => sql`hashtextextended('file:' || ${key}::text, 0)`;

/** Those of the keys that a row points at. */
export async function keysInUse(on: Queryable, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ key: string }>(
    on,
    sql`select key from idea_file where key = any (${keys}::text[])
        union select key from idea_photo where key = any (${keys}::text[])
        union select key from open_call_file where key = any (${keys}::text[])`,
  );
  return new Set(found.map(({ key }) => key));
}

/**
 * Acts on a stored file no row points at, while none can come to. Somebody who is just writing its row is left alone.
 * @returns whether it was acted on.
 */
export const whileUnused = (source: DataSource, key: string, act: () => Promise<void>): Promise<boolean> =>
  source.transaction('READ COMMITTED', async (manager) => {
    const lock = sql`select pg_try_advisory_xact_lock(${lockOf(key)}) as free`;
    if (!(await first<{ free: boolean }>(manager, lock))?.free) return false;
    // Asked with the lock in hand: the row may have been committed since the storage was listed.
    if ((await keysInUse(manager, [key])).size > 0) return false;
    await act();
    return true;
  });
