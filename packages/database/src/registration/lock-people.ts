import type { PersonId } from '@talka/kernel';
import { rows, sql, type Queryable } from '../sql.js';

/**
 * Locks people until the transaction ends, in the order of their ids: what somebody takes at two places at once is decided
 * one after the other. Nobody else waits for it.
 */
export const lockPeople =
  (on: Queryable) =>
  async (people: readonly PersonId[]): Promise<void> =>
    void (await rows(
      on,
      sql`select from person where id = any(${people}::uuid[]) order by id for no key update`,
    ));
