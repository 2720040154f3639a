import { sqlMigration } from './sql-migration.js';

export const Parties = sqlMigration(
  'Parties1763000000076',
  `
  -- Who comes together is asked together: of everybody who waits, their companions are looked up.
  create index registration_party on registration (party) where state in ('waiting', 'held');
  `,
  `drop index registration_party;`,
);
