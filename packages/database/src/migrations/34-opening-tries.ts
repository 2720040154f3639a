import { sqlMigration } from './sql-migration.js';

export const OpeningTries = sqlMigration(
  'OpeningTries1763000000034',
  `
  -- A check that does not get through is tried again, and later each time.
  alter table vote_opening
    add column tries int not null default 0,
    add column next_try timestamptz not null default talka_now(),
    -- Tries in which the check itself broke, and not what it stands on.
    add column breaks int not null default 0 check (breaks <= tries);
  `,
  `
  alter table vote_opening drop column tries, drop column next_try, drop column breaks;
  `,
);
