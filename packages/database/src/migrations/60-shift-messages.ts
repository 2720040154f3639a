import { sqlMigration } from './sql-migration.js';

export const ShiftMessages = sqlMigration(
  'ShiftMessages1763000000060',
  `
  -- What organisers write to those who come: of a shift, of a day, or to all who were there. To whom it went is kept as it was then.
  create table shift_message (
    id uuid primary key default uuidv7(),
    event_id uuid not null references volunteer_event,
    what text not null check (what in ('shift', 'day', 'came')),
    slot_id uuid references slot check ((slot_id is not null) = (what = 'shift')),
    day date check ((day is not null) = (what = 'day')),
    words text not null check (words <> ''),
    by_id uuid not null references person,
    -- How many it went to: whoever erases their account leaves the list, and it stays true.
    people int not null check (people > 0),
    at timestamptz not null default talka_now()
  );
  create index shift_message_event on shift_message (event_id, at);
  -- All who were there are thanked once.
  create unique index shift_message_thanks on shift_message (event_id) where what = 'came';

  create table shift_message_to (
    message_id uuid not null references shift_message on delete cascade,
    person_id uuid not null references person,
    primary key (message_id, person_id)
  );
  create index shift_message_to_person on shift_message_to (person_id);
  `,
  `drop table shift_message_to; drop table shift_message;`,
);
