import { sql, type Sql } from '../sql.js';

/** Where one table knows of a person, and what they are given of it. */
export interface PersonalTable {
  /** Columns that lead to a person, each covered by the query. */
  readonly by: readonly string[];
  readonly find: (id: string) => Sql;
}

export type PersonalTables = Readonly<Record<string, PersonalTable>>;

export const theirEmail = (id: string): Sql => sql`(select email from person where id = ${id})`;
