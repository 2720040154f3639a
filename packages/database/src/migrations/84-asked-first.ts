import { sqlMigration } from './sql-migration.js';

export const AskedFirst = sqlMigration(
  'AskedFirst1763000000084',
  `
  -- Whom freed places of the event are offered to first; told to everybody with the event.
  alter table volunteer_event add column asked_first text not null default 'everyone'
    check (asked_first in ('everyone', 'residents'));
  `,
  `alter table volunteer_event drop column asked_first;`,
);
