import { sqlMigration } from './sql-migration.js';

/** The sweep of the file storage asks for rows by their keys, a thousand at a time. */
export const FileKeys = sqlMigration(
  'FileKeys1763000000011',
  'create index idea_file_key on idea_file (key);',
  'drop index idea_file_key;',
);
