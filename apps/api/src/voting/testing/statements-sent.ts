import pg from 'pg';

type Query = (this: unknown, ...of: unknown[]) => unknown;

/** What this process asks a database meanwhile, as text without its values; not what `except` asks. */
export async function statementsSent(act: () => Promise<unknown>, except: pg.Client): Promise<string[]> {
  const sent: string[] = [];
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  client.query = function (asked, ...more) {
    if (this !== except) sent.push(typeof asked === 'string' ? asked : (asked as { text: string }).text);
    return query.call(this, asked, ...more);
  };
  try {
    await act();
  } finally {
    client.query = query;
  }
  // Questions asked side by side have no order among themselves.
  return sent.sort();
}
