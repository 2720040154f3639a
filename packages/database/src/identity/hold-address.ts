import { rows, sql, type Queryable } from '../sql.js';

/** Whoever decides about an address does so alone until the transaction ends. */
export const holdAddress = async (manager: Queryable, email: string): Promise<void> => {
  await rows(manager, sql`select pg_advisory_xact_lock(hashtextextended('email:' || lower(${email}), 0))`);
};
