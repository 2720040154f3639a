import { rows, sql, type Queryable, type Sql } from '../sql.js';

/**
 * Whoever is given a ballot shares this lock on their account, and whoever may change the account's code has it alone: else a
 * ballot could be given under a code that is being left, unseen by both. It is no lock on the row, for that would write
 * into the row in which order people came for their tokens.
 */
const codeOf = (person: string): Sql => sql`hashtextextended(${`personal code of ${person}`}, 0)`;

export const shareCode = (on: Queryable, person: string): Promise<unknown> =>
  rows(on, sql`select pg_advisory_xact_lock_shared(${codeOf(person)})`);

export const holdCode = (on: Queryable, person: string): Promise<unknown> =>
  rows(on, sql`select pg_advisory_xact_lock(${codeOf(person)})`);
