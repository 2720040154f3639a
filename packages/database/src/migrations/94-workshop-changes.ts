import { sqlMigration } from './sql-migration.js';

export const WorkshopChanges = sqlMigration(
  'WorkshopChanges1763000000094',
  `
  -- What all who come to a workshop are told of, and why; the whole of it where no session is named.
  create table workshop_change (
    id uuid primary key default uuidv7(),
    workshop_id uuid not null references workshop on delete cascade,
    what text not null check (what in ('session-off', 'all-off', 'moved')),
    session_id uuid references workshop_session on delete cascade,
    during_before tstzrange,
    reason text not null check (reason <> ''),
    at timestamptz not null default talka_now(),
    check ((session_id is null) = (what = 'all-off')),
    check ((during_before is not null) = (what = 'moved'))
  );
  create index workshop_change_workshop on workshop_change (workshop_id, at desc);

  -- What was written to all who had a place then.
  create table workshop_message (
    id uuid primary key default uuidv7(),
    workshop_id uuid not null references workshop on delete cascade,
    words text not null check (words <> ''),
    people int not null check (people > 0),
    by_id uuid not null references person,
    at timestamptz not null default talka_now()
  );
  create index workshop_message_workshop on workshop_message (workshop_id, at desc);
  create index workshop_message_by on workshop_message (by_id);
  `,
  `drop table workshop_message; drop table workshop_change;`,
);
