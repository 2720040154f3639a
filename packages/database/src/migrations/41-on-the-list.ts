import { sqlMigration } from './sql-migration.js';

export const OnTheList = sqlMigration(
  'OnTheList1763000000041',
  `
  -- False for whoever never joined, and is only asked to take a place over: a no leaves them nowhere.
  alter table registration add column on_list boolean not null default true;
  `,
  `alter table registration drop column on_list;`,
);
