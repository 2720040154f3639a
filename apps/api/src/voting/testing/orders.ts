import type pg from 'pg';

/** An order in which a database keeps things without being asked to: by its name, and what stands in it, as hex. */
export type Orders = Readonly<Record<string, readonly string[]>>;

/**
 * The orders that a table's rows have by themselves: of places, of transactions that wrote them and that locked them, and of
 * bytes in the table's file, where rows that were written anew may still lie.
 */
export async function ordersOf(database: pg.Client, table: string, column: string): Promise<Orders> {
  const by = async (order: string): Promise<string[]> => {
    const { rows } = await database.query<{ key: string }>(
      `select encode(${column}, 'hex') as key from ${table} order by ${order}`,
    );
    return rows.map(({ key }) => key);
  };
  const [places, transactions] = [await by('ctid'), await by('xmin::text::bigint, ctid')];
  const locks = await by('xmax::text::bigint, ctid');
  await database.query('checkpoint');
  const { rows } = await database.query<{ bytes: Buffer }>(
    `select pg_read_binary_file(pg_relation_filepath('${table}')) as bytes`,
  );
  const bytes = rows[0]?.bytes ?? Buffer.alloc(0);
  return { places, transactions, locks, file: orderIn(bytes, places) };
}

/** The write-ahead log from a place on where it is kept, which is what replicas and backups are made of. */
export async function walSince(database: pg.Client, lsn: string): Promise<Buffer> {
  await database.query('checkpoint');
  const { rows } = await database.query<{ bytes: Buffer; skipped: number }>(
    `select pg_read_binary_file('pg_wal/' || name) as bytes,
       case when name = pg_walfile_name($1::pg_lsn) then (select file_offset from pg_walfile_name_offset($1::pg_lsn)) else 0 end
         as skipped
     from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'
       and name between pg_walfile_name($1::pg_lsn) and pg_walfile_name(pg_current_wal_lsn()) order by name`,
    [lsn],
  );
  return Buffer.concat(rows.map(({ bytes, skipped }) => bytes.subarray(skipped)));
}

/** By where each stands first; what does not stand there is left out. */
export const orderIn = (bytes: Buffer, keys: readonly string[]): string[] =>
  keys
    .map((key) => ({ key, at: bytes.indexOf(Buffer.from(key, 'hex')) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);

/**
 * How many pairs are true when two lists of the same people are laid side by side, forwards or backwards, in the best of
 * all shifts.
 */
export function truePairs(a: readonly string[], b: readonly string[]): number {
  const shifts = a.map((_, shift) => shift);
  const pairs = (list: readonly string[], shift: number): number =>
    a.filter((one, at) => list[(at + shift) % list.length] === one).length;
  return Math.max(...shifts.flatMap((shift) => [pairs(b, shift), pairs(b.toReversed(), shift)]));
}
