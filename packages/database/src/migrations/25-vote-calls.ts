import { sqlMigration } from './sql-migration.js';

export const VoteCalls = sqlMigration(
  'VoteCalls1763000000025',
  `
  -- What everyone who may vote is told, and how far the telling has come: a batch at a time, each person once.
  create table vote_call (
    vote_id uuid not null references vote on delete cascade,
    kind text not null check (kind in ('begun', 'ends-soon', 'annulled', 'result')),
    -- The moment it speaks of. A vote that is extended ends soon a second time.
    about timestamptz not null,
    happening_id uuid not null,
    -- Everyone up to this id has been told; null before the first and after the last.
    reached uuid,
    finished_at timestamptz,
    primary key (vote_id, kind, about),
    check (finished_at is null or reached is null)
  );
  `,
  `drop table vote_call;`,
);
