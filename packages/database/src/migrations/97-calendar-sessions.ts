import { sqlMigration } from './sql-migration.js';

export const CalendarSessions = sqlMigration(
  'CalendarSessions1763000000097',
  `
  -- What somebody's calendars were last told of a session of a workshop: whatever differs from it is told under the next number.
  create table calendar_session (
    person_id uuid not null references person,
    session_id uuid not null references workshop_session on delete cascade,
    sequence int not null default 0,
    content jsonb not null,
    changed_at timestamptz not null default talka_now(),
    primary key (person_id, session_id)
  );
  create index calendar_session_session on calendar_session (session_id);
  `,
  `drop table calendar_session;`,
);
