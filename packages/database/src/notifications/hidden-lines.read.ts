import { rows, sql, type Queryable } from '../sql.js';

interface Line {
  readonly kind: string;
  readonly path: string;
}

const IDEA = /^\/ideas\/(\d{1,9})(?:#comment-([0-9a-f-]{36}))?$/;

/** Which of the lines of a mail lead to what is not public any more, or tell who said something that is not shown any more. */
export async function hiddenLines(on: Queryable, lines: readonly Line[]): Promise<ReadonlySet<string>> {
  const found = lines.map(({ kind, path }) => ({ kind, path, parts: IDEA.exec(path) }));
  const numbers = found.flatMap(({ parts }) => (parts ? [Number(parts[1])] : []));
  // A line that counts leads to the latest of many: only one that names somebody stands and falls with a comment.
  const comments = found.flatMap(({ kind, parts }) =>
    kind === 'comment.mentioned' && parts?.[2] ? [parts[2]] : [],
  );
  const gone = await rows<{ idea: number | null; comment: string | null }>(
    on,
    sql`select number as idea, null as comment from idea where number = any(${numbers}::int[]) and not is_public
        union all select null, id::text from comment where id = any(${comments}::uuid[]) and state <> 'shown'`,
  );
  const [ideas, words] = [new Set(gone.map(({ idea }) => idea)), new Set(gone.map(({ comment }) => comment))];
  return new Set(
    found
      .filter(
        ({ kind, parts }) =>
          parts &&
          (ideas.has(Number(parts[1])) || (kind === 'comment.mentioned' && words.has(parts[2] ?? ''))),
      )
      .map(({ path }) => path),
  );
}
