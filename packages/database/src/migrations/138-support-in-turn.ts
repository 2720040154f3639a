import { sqlMigration } from './sql-migration.js';

const isOfLiving = (lock: string): string => `
  create or replace function idea_support_is_of_living() returns trigger language plpgsql as $$
  begin
    perform from idea where id = new.idea_id and status <> 'merged' ${lock};
    if not found then
      raise exception 'idea % has become part of another', new.idea_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  `;

/**
 * Whoever adds a name holds the idea as they will need it, to count the name. Held for reading alone, two of them wait for each
 * other: one for the name of the other, which waits to count it.
 */
export const SupportInTurn = sqlMigration(
  'SupportInTurn1763000000138',
  isOfLiving('for no key update'),
  isOfLiving('for share'),
);
