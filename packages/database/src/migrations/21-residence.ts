import { sqlMigration } from './sql-migration.js';

export const Residence = sqlMigration(
  'Residence1763000000021',
  `
  -- Somebody's residence, once proved to a municipality. The key is a keyed hash of the personal code, or of the account
  -- where nobody has seen a code: one person, one key, whoever asks and however often.
  create table residence_proof (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    area_id text not null,
    person_key bytea not null check (length(person_key) = 32),
    -- Null until somebody who was helped at a desk, or stands on a roll, claims it from an account.
    person_id uuid references person,
    how text not null check (how in ('sign-in', 'desk', 'roll')),
    citizen boolean,
    birth_date date,
    proved_on date not null default (talka_now() at time zone 'Europe/Riga')::date,
    foreign key (municipality_id, area_id) references area (municipality_id, id),
    unique (municipality_id, person_key)
  );
  create unique index residence_proof_person on residence_proof (municipality_id, person_id)
    where person_id is not null;
  `,
  `drop table residence_proof;`,
);
