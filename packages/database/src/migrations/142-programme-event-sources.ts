import { sqlMigration } from './sql-migration.js';

/** From where events came that were taken over from a file: the same file again finds them again. */
export const ProgrammeEventSources = sqlMigration(
  'ProgrammeEventSources1763000000142',
  `
  alter table programme_event add constraint programme_event_whose unique (id, municipality_id);
  create table programme_event_source (
    event_id uuid primary key,
    municipality_id text not null,
    -- By which the file knows it.
    uid text not null constraint programme_event_source_uid check (length(uid) between 1 and 300),
    -- What the file said last, field by field.
    taken jsonb not null,
    taken_at timestamptz not null default talka_now(),
    foreign key (event_id, municipality_id) references programme_event (id, municipality_id),
    constraint programme_event_source_once unique (municipality_id, uid)
  );
  `,
  `drop table programme_event_source; alter table programme_event drop constraint programme_event_whose;`,
);
