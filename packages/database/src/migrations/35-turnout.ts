import { sqlMigration } from './sql-migration.js';

export const Turnout = sqlMigration(
  'Turnout1763000000035',
  `
  -- How many of each place took part, counted once, when a vote closes: proofs of residence move on.
  create table vote_turnout (
    vote_id uuid not null references vote on delete cascade,
    -- Null: who lives in none of the municipalities, or has erased where.
    municipality_id text references municipality,
    area_id text references area,
    voters int not null check (voters > 0),
    unique nulls not distinct (vote_id, municipality_id, area_id)
  );
  `,
  `drop table vote_turnout;`,
);
