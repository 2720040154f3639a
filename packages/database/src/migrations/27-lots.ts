import { sqlMigration } from './sql-migration.js';

export const Lots = sqlMigration(
  'Lots1763000000027',
  `
  -- What the lot between equals is drawn with: locked with the installation's secret, and shown when the box is handed over.
  -- Its hash stands in the configuration.
  alter table vote add column lot_seed bytea;
  `,
  `alter table vote drop column lot_seed;`,
);
