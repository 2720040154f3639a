import { sqlMigration } from './sql-migration.js';

/** What an act gave, kept by its own transaction: if the process dies before it answers, the next one answers from it. */
export const RequestResults = sqlMigration(
  'RequestResults1763000000013',
  'alter table request_key add result jsonb;',
  'alter table request_key drop result;',
);
