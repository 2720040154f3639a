import { sqlMigration } from './sql-migration.js';

export const Processes = sqlMigration(
  'Processes1763000000003',
  `
  create table process (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    name jsonb not null check (name ? 'lv'),
    may_propose jsonb not null,
    may_support jsonb not null,
    support_threshold int not null check (support_threshold > 0),
    created_at timestamptz not null default talka_now()
  );
  create index process_municipality on process (municipality_id);

  -- Half-open: a phase opens at its first moment and is closed at its last. One kind never overlaps itself.
  create table process_phase (
    process_id uuid not null references process on delete cascade,
    kind text not null check (kind in ('submission', 'review', 'support', 'voting', 'results', 'delivery')),
    opens_at timestamptz not null,
    closes_at timestamptz,
    check (closes_at is null or closes_at > opens_at),
    exclude using gist (process_id with =, kind with =, tstzrange(opens_at, closes_at, '[)') with &&)
  );
  `,
  `drop table process_phase; drop table process;`,
);
