import { sql, type Sql } from './sql.js';

/**
 * Whoever began to cast before the end is taken, also when they get to the box after it: a vote is closed so long after its
 * end.
 */
export const LATECOMERS_SECONDS = 15;

/** By then a transaction that casts, or gives the right to, is over: the database ends one that is not. */
export const CASTING_SECONDS = 12;

/**
 * Ends the running transaction so long after it began, whatever it is doing or waiting for. It is counted from `now()`, the
 * moment that everything in it is decided by, and not from this statement, which may have been long in coming.
 */
export const endsWithin = (seconds: number): Sql =>
  sql`set_config('transaction_timeout', greatest(1, (1000 * (${seconds}
    - extract(epoch from clock_timestamp() - now())))::int)::text, true)`;
