import { rows, sql, type Queryable, type Sql } from '../sql.js';

/** Whoever casts shares this lock on the vote, whoever closes it or shuffles its tables has it alone. */
const boxOf = (vote: string): Sql => sql`hashtextextended(${`ballot box ${vote}`}, 0)`;

export const shareBox = (on: Queryable, vote: string): Promise<unknown> =>
  rows(on, sql`select pg_advisory_xact_lock_shared(${boxOf(vote)})`);

export const takeBox = (on: Queryable, vote: string): Promise<unknown> =>
  rows(on, sql`select pg_advisory_xact_lock(${boxOf(vote)})`);
