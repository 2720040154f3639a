import { sqlMigration } from './sql-migration.js';

export const ClosesBefore = sqlMigration(
  'ClosesBefore1763000000086',
  `
  -- Signing up ends so many hours before each shift.
  alter table volunteer_event add column closes_before smallint not null default 0 check (closes_before between 0 and 72);
  `,
  `alter table volunteer_event drop column closes_before;`,
);
