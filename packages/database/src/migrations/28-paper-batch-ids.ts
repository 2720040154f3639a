import { sqlMigration } from './sql-migration.js';

export const PaperBatchIds = sqlMigration(
  'PaperBatchIds1763000000028',
  `
  -- Tells a batch from one of the same number that was taken back: what was read of that one is not read of this.
  alter table vote_paper_batch add column id uuid not null default gen_random_uuid();
  `,
  `alter table vote_paper_batch drop column id;`,
);
