import { sqlMigration } from './sql-migration.js';

export const OutboxAttempts = sqlMigration(
  'OutboxAttempts1763000000009',
  `
  -- How many tries have failed; the last one's reason stands in failure, whether or not it was the last of all.
  alter table outbox add attempts int not null default 0 check (attempts >= 0);
  `,
  `alter table outbox drop attempts;`,
);
