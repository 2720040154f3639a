import { sqlMigration } from './sql-migration.js';

export const CalendarFeeds = sqlMigration(
  'CalendarFeeds1763000000057',
  `
  -- The address under which calendars ask for somebody's shifts. Only its hash is here; a new one ends the old one.
  create table calendar_feed (
    person_id uuid primary key references person,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    since timestamptz not null default talka_now()
  );

  -- What their calendars were last told of a shift: whatever differs from it is told under the next number (RFC 5545, 3.8.7.4).
  create table calendar_entry (
    person_id uuid not null references person,
    slot_id uuid not null references slot on delete cascade,
    sequence int not null default 0,
    content jsonb not null,
    changed_at timestamptz not null default talka_now(),
    primary key (person_id, slot_id)
  );
  create index calendar_entry_slot on calendar_entry (slot_id);
  `,
  `drop table calendar_entry; drop table calendar_feed;`,
);
