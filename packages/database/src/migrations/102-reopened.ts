import { sqlMigration } from './sql-migration.js';

export const Reopened = sqlMigration(
  'Reopened1763000000102',
  `
  -- Why it was opened again after it had been closed, the last time: whoever loses a certificate by it reads this.
  alter table workshop add column reopened_why text constraint workshop_reopened_why check (reopened_why <> '');

  -- Taken back because the register it was made of was put right. What is right may be certified, now or after the next correction;
  -- what a municipality took back for any other reason is not made again.
  alter table certificate add column corrected boolean not null default false
    constraint certificate_corrected check (not corrected or state = 'revoked');
  create index certificate_thing on certificate (thing);
  `,
  `
  drop index certificate_thing;
  alter table certificate drop column corrected;
  alter table workshop drop column reopened_why;
  `,
);
