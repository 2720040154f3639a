import { sqlMigration } from './sql-migration.js';

export const AnsweredWith = sqlMigration(
  'AnsweredWith1763000000083',
  `
  -- A guardian with several links of one event answers them with one yes for the whole of it: the others lead there.
  alter table guardian_consent add column answered_with uuid references guardian_consent on delete set null,
    add check (answered_with is null or state = 'lapsed');
  create index guardian_consent_answered_with on guardian_consent (answered_with);
  `,
  `alter table guardian_consent drop column answered_with;`,
);
