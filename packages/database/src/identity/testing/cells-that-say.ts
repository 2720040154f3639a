import type { DataSource } from 'typeorm';

/** Every `table.column` of the database in which a text stands, whatever the column's type. Slow, and misses nothing. */
export async function cellsThatSay(source: DataSource, text: string): Promise<string[]> {
  const columns = await source.query<{ place: string; query: string }[]>(
    `select format('%s.%s', c.table_name, c.column_name) as place,
       format('select 1 from %I where position(lower($1) in lower(%I::text)) > 0 limit 1', c.table_name, c.column_name)
         as query
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { place, query } of columns) {
    if ((await source.query<unknown[]>(query, [text])).length > 0) found.push(place);
  }
  return found;
}
