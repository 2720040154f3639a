import { sqlMigration } from './sql-migration.js';

export const CertificateSearch = sqlMigration(
  'CertificateSearch1763000000113',
  `
  -- By whose name, which workshop and whose organisation a municipality finds what it has issued; typed without its marks as well.
  alter table certificate add column search tsvector not null generated always as
    (to_tsvector('simple', talka_fold(name || ' ' || coalesce(title ->> 'lv', '') || ' ' || coalesce(organisation, '')))) stored;
  create index certificate_search on certificate using gin (search);
  `,
  `drop index certificate_search; alter table certificate drop column search;`,
);
