import { sqlMigration } from './sql-migration.js';

export const OpenYears = sqlMigration(
  'OpenYears1763000000085',
  `
  -- Years of voluntary work as they were published: once, and the same for whoever asks later. Two downloads that differ by what was approved
  -- between them would say of one person how long they helped.
  create table open_year (
    year int primary key,
    published_at timestamptz not null default talka_now()
  );
  create table open_year_row (
    year int not null references open_year,
    municipality_id text not null references municipality,
    events int not null,
    shifts int not null,
    places int not null,
    -- Null where too few came.
    people int,
    minutes int,
    primary key (year, municipality_id),
    check ((people is null) = (minutes is null))
  );
  `,
  `drop table open_year_row; drop table open_year;`,
);
