import { sqlMigration } from './sql-migration.js';

export const WorkshopSearch = sqlMigration(
  'WorkshopSearch1763000000093',
  `
  -- What is typed without its marks is found as well.
  alter table workshop add column search tsvector not null generated always as
    (to_tsvector('simple', talka_fold(title || ' ' || about || ' ' || place))) stored;
  create index workshop_search on workshop using gin (search) where state <> 'draft';
  `,
  `drop index workshop_search; alter table workshop drop column search;`,
);
