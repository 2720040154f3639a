import type pg from 'pg';

/** Tables in which a text stands somewhere, whatever the column; bytes are looked through as hex. */
export async function tablesThatSay(database: pg.Client, text: string): Promise<string[]> {
  const { rows } = await database.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public' order by 1`,
  );
  const found: string[] = [];
  const hex = Buffer.from(text).toString('hex');
  for (const { table } of rows) {
    const said = await database.query(
      `select 1 from "${table}" t where position($1 in t::text) > 0 or position($2 in t::text) > 0 limit 1`,
      [text, hex],
    );
    if (said.rowCount) found.push(table);
  }
  return found;
}
