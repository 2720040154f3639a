import { sqlMigration } from './sql-migration.js';

/** Who wants to go to an event of the programme, and is told when it changes; and what lies beside it on the same evening. */
export const SavedProgrammeEvents = sqlMigration(
  'SavedProgrammeEvents1763000000141',
  `
  create table programme_event_saved (
    event_id uuid not null references programme_event,
    person_id uuid not null references person,
    saved_at timestamptz not null default talka_now(),
    primary key (event_id, person_id)
  );
  create index programme_event_saved_by on programme_event_saved (person_id);
  -- The few that last are looked for apart from the many that do not.
  create index programme_event_long on programme_event (starts_at, number)
    where published_at is not null and ends_at - starts_at >= interval '1 day';
  -- Drafts as well: two who plan hear of each other before either has announced anything.
  create index programme_event_planned on programme_event using gist (during) where state <> 'cancelled';
  `,
  `drop table programme_event_saved; drop index programme_event_planned; drop index programme_event_long;`,
);
