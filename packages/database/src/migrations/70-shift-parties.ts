import { sqlMigration } from './sql-migration.js';

export const ShiftParties = sqlMigration(
  'ShiftParties1763000000070',
  `
  -- People who come to a shift together or not at all, and who asked them to. Each has said so of themselves. Once they have signed
  -- up, the places are theirs under this id, and only who signed them up is still known here.
  create table shift_party (
    id uuid primary key default uuidv7(),
    slot_id uuid not null references slot on delete cascade,
    by_id uuid not null references person,
    -- What is passed on to whoever is to come along; none once they have signed up.
    token_hash bytea unique check (octet_length(token_hash) = 32),
    made_at timestamptz not null default talka_now(),
    unique (id, slot_id)
  );
  create index shift_party_slot on shift_party (slot_id);
  create index shift_party_by on shift_party (by_id);

  -- Nobody comes to the same shift with two of them.
  create table shift_party_person (
    slot_id uuid not null,
    person_id uuid not null references person,
    party_id uuid not null,
    said_at timestamptz not null default talka_now(),
    primary key (slot_id, person_id),
    foreign key (party_id, slot_id) references shift_party (id, slot_id) on delete cascade
  );
  create index shift_party_person_party on shift_party_person (party_id);
  create index shift_party_person_person on shift_party_person (person_id);
  `,
  `drop table shift_party_person; drop table shift_party;`,
);
