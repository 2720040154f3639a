import { sqlMigration } from './sql-migration.js';

export const StandIns = sqlMigration(
  'StandIns1763000000049',
  `
  -- Whoever cannot come passes a word on with which somebody else takes the place. Only its hash is here.
  create table stand_in (
    registration_id uuid primary key references registration on delete cascade,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    -- Where whoever takes it gives their own place for it.
    in_return uuid references slot,
    offered_at timestamptz not null default talka_now()
  );
  `,
  `drop table stand_in;`,
);
