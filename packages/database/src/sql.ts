import type { EntityManager } from 'typeorm';

/** A piece of SQL with its values apart: values can only ever travel as parameters. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** The text with numbered parameters, and their values in order; nested pieces are spliced in. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.append(values), values };
  }

  private append(values: unknown[]): string {
    return this.strings.reduce((text, part, index) => {
      const value = this.values[index - 1];
      if (value instanceof Sql) return text + value.append(values) + part;
      values.push(value);
      return `${text}$${values.length}${part}`;
    });
  }
}

/** sql`select … where id = ${id}`: the only way SQL is written here, so nothing is ever pasted into a query. */
export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => new Sql(strings, values);

/** Conditions joined by "and"; no conditions are true. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? sql`true`
    : new Sql(['', ...conditions.slice(1).map(() => ' and '), ''], [...conditions]);

/** Anything that can run a query: the data source for reads, a transaction's manager for decisions. */
export type Queryable = Pick<EntityManager, 'query'>;

/** Rows of a statement; of a data change, its `returning` rows. */
export async function rows<Row>(on: Queryable, statement: Sql): Promise<Row[]> {
  const { text, values } = statement.compile();
  const answer: unknown = await on.query(text, values);
  // For UPDATE and DELETE the driver answers [rows, count].
  const changed =
    Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (changed ? (answer as [Row[], number])[0] : answer) as Row[];
}

export async function first<Row>(on: Queryable, statement: Sql): Promise<Row | undefined> {
  return (await rows<Row>(on, statement))[0];
}

/** The one row there must be. @throws when there is none. */
export async function one<Row>(on: Queryable, statement: Sql): Promise<Row> {
  const found = await first<Row>(on, statement);
  if (found === undefined) throw new Error('expected a row, found none');
  return found;
}

/** How many rows a statement with `returning` changed. */
export const changes = async (on: Queryable, statement: Sql): Promise<number> =>
  (await rows(on, statement)).length;
