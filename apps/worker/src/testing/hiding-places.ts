import type { EventEmitter } from 'node:events';
import type { Redis } from 'ioredis';
import type pg from 'pg';

/** All that a running Talka writes down somewhere, to be searched to the last byte. */
export interface HidingPlaces {
  readonly database: pg.Client;
  readonly redis: Redis;
  /** What the processes have said on their outputs. */
  logs(): string;
}

/** @returns the places in which any of these texts stands, as it is or as hex */
export async function placesThatSay(
  { database, redis, logs }: HidingPlaces,
  texts: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  const tables = await storedText(database);
  const files = await filesOf(database);
  const dump = await dumpOf(database);
  const kept = await everythingIn(redis);
  for (const text of texts) {
    const [bytes, hex] = [Buffer.from(text), Buffer.from(text).toString('hex')];
    for (const [table, said] of tables)
      if (said.includes(text) || said.includes(hex)) found.add(`table ${table}`);
    for (const [file, said] of files) if (said.includes(bytes)) found.add(file);
    if (dump.includes(bytes) || dump.includes(hex)) found.add('logical dump');
    if (kept.some((value) => value.includes(bytes))) found.add('redis');
    if (logs().includes(text) || logs().includes(JSON.stringify(text).slice(1, -1))) found.add('logs');
  }
  return [...found].sort();
}

/** Every table as a dump would have it. */
async function storedText(database: pg.Client): Promise<Map<string, string>> {
  const { rows } = await database.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public'`,
  );
  const stored = new Map<string, string>();
  for (const { table } of rows) {
    const said = await database.query<{ text: string | null }>(
      `select string_agg(to_jsonb(t)::text, chr(10)) as text from "${table}" t`,
    );
    stored.set(table, said.rows[0]?.text ?? '');
  }
  return stored;
}

/**
 * A logical backup: every table as `COPY` gives it, which is what `pg_dump` writes. The program itself is not asked, for it
 * is not among the binaries that the tests bring along, and one of an older PostgreSQL refuses this server.
 */
async function dumpOf(database: pg.Client): Promise<Buffer> {
  const parts: Buffer[] = [];
  // What the driver does with such rows is to pass over them; the connection tells of each.
  const { connection } = database as unknown as { connection: EventEmitter };
  const keep = ({ chunk }: { chunk: Buffer }): void => void parts.push(Buffer.from(chunk));
  connection.on('copyData', keep);
  const { rows } = await database.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public'`,
  );
  for (const { table } of rows) await database.query(`copy "${table}" to stdout`);
  connection.off('copyData', keep);
  return Buffer.concat(parts);
}

/** What a base backup is made of: the files of the database, and the write-ahead log. */
async function filesOf(database: pg.Client): Promise<Map<string, Buffer>> {
  await database.query('checkpoint');
  const { rows } = await database.query<{ kind: string; bytes: Buffer }>(
    `with folder as (select 'base/' || oid as name, 'data files' as kind from pg_database where datname = current_database()
         union all select 'pg_wal', 'write-ahead log')
       select kind, pg_read_binary_file(folder.name || '/' || file, 0, 1000000000, true) as bytes
       from folder, pg_ls_dir(folder.name) as file where file ~ '^[0-9A-F_a-z]+$' and file !~ '^(archive_status|summaries)$'`,
  );
  const files = new Map<string, Buffer>();
  for (const kind of new Set(rows.map((row) => row.kind)))
    files.set(
      kind,
      Buffer.concat(rows.filter((row) => row.kind === kind).map(({ bytes }) => bytes ?? Buffer.alloc(0))),
    );
  return files;
}

async function everythingIn(redis: Redis): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const keys of redis.scanStream()) {
    for (const key of keys as string[]) {
      found.push(Buffer.from(key));
      // Short lists are packed when they are dumped whole, and packing hides text: each value is read as it is.
      found.push(await valueOf(redis, key));
    }
  }
  return found;
}

async function valueOf(redis: Redis, key: string): Promise<Buffer> {
  const kind = await redis.type(key);
  const read: Readonly<Record<string, () => Promise<unknown>>> = {
    string: () => redis.getBuffer(key),
    hash: () => redis.hgetall(key),
    list: () => redis.lrange(key, 0, -1),
    set: () => redis.smembers(key),
    zset: () => redis.zrange(key, '0', '-1'),
    stream: () => redis.xrange(key, '-', '+'),
  };
  const value: unknown = await read[kind]?.();
  return value instanceof Buffer ? value : Buffer.from(JSON.stringify(value ?? '').replaceAll('\\"', '"'));
}
