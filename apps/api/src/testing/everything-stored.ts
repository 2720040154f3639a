import type pg from 'pg';

/** Rows that come and go by being asked: when a session was last seen, and what seals or prunes on its own. */
const BY_ITSELF = ['session', 'audit_seal', 'migrations'];

/** Every table as a fingerprint of its rows: two are equal when nothing has been written between them. */
export async function everythingStored(database: pg.Client): Promise<Readonly<Record<string, string>>> {
  const { rows } = await database.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1`,
    [BY_ITSELF],
  );
  const found: Record<string, string> = {};
  for (const { table } of rows) {
    const text = `select count(*) || ':' || md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as print from "${table}" t`;
    const { rows: print } = await database.query<{ print: string }>(text);
    found[table] = String(print[0]?.print);
  }
  return found;
}
