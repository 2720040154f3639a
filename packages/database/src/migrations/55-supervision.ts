import { sqlMigration } from './sql-migration.js';

export const Supervision = sqlMigration(
  'Supervision1763000000055',
  `
  -- Who looks after people not of age at a shift. Whoever acts for the organiser no more, looks after nobody.
  create table shift_supervisor (
    slot_id uuid not null references slot on delete cascade,
    person_id uuid not null references person,
    named_at timestamptz not null default talka_now(),
    primary key (slot_id, person_id)
  );
  create index shift_supervisor_person on shift_supervisor (person_id);
  `,
  `drop table shift_supervisor;`,
);
