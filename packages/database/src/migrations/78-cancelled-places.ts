import { sqlMigration } from './sql-migration.js';

export const CancelledPlaces = sqlMigration(
  'CancelledPlaces1763000000078',
  `
  -- A place given up by whose it was, or taken back by an organiser. Why is forgotten some time after the shift.
  create table cancelled_place (
    registration_id uuid primary key references registration on delete cascade,
    -- The organiser's person; null: it was given up by whose it was.
    by_id uuid references person,
    why text check (why in ('unwell', 'work', 'family', 'way', 'other')),
    words text check (length(words) between 1 and 2000),
    late boolean not null,
    at timestamptz not null default talka_now(),
    constraint cancelled_place_why check (why is null or by_id is null)
  );
  `,
  `drop table cancelled_place;`,
);
