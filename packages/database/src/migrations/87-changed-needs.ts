import { sqlMigration } from './sql-migration.js';

export const ChangedNeeds = sqlMigration(
  'ChangedNeeds1763000000087',
  `
  -- A published task asks for more: of which task, what it asked for before, and what it asks for since.
  alter table volunteer_change add column asked jsonb,
    drop constraint volunteer_change_what_check,
    add constraint volunteer_change_what_check
      check (what in ('called-off', 'all-called-off', 'moved', 'place', 'needs')),
    add constraint volunteer_change_asked check ((asked is not null) = (what = 'needs'));
  `,
  `
  delete from volunteer_change where what = 'needs';
  alter table volunteer_change drop constraint volunteer_change_what_check, drop column asked,
    add constraint volunteer_change_what_check check (what in ('called-off', 'all-called-off', 'moved', 'place'));
  `,
);
