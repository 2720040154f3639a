import { rows, sql, type Queryable } from '../sql.js';

interface Line {
  readonly kind: string;
  readonly path: string;
}

/** Which of the lines of a mail lead to what is not public any more, or tell who said something that is not shown any more. */
export async function hiddenLines(on: Queryable, lines: readonly Line[]): Promise<ReadonlySet<string>> {
  const paths = lines.map(({ path }) => path);
  // A line that counts leads to the latest of many: only one that names somebody stands and falls with a comment.
  const counts = lines.map(({ kind }) => kind !== 'comment.mentioned');
  const gone = await rows<{ path: string }>(
    on,
    sql`select path from unnest(${paths}::text[], ${counts}::boolean[]) as line (path, counts)
        where talka_leads_to_hidden(path, counts)`,
  );
  return new Set(gone.map(({ path }) => path));
}
