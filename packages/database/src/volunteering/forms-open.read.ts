import { rows, sql, type Queryable } from '../sql.js';

/** Shifts in which a place is kept for this person while they fill in a form. */
export async function formsOpen(on: Queryable, person: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ slot: string }>(
    on,
    sql`select slot_id as slot from registration
        where person_id = ${person} and state = 'held' and why = 'form' and until > talka_now()`,
  );
  return new Set(found.map(({ slot }) => slot));
}
