import { sqlMigration } from './sql-migration.js';

export const Repaid = sqlMigration(
  'Repaid1763000000096',
  `
  -- Which costs the organiser repays to volunteers, in words; none, where it is empty. Where any are, the law asks for a written agreement.
  alter table volunteer_event add column repaid text not null default '';
  `,
  `alter table volunteer_event drop column repaid;`,
);
