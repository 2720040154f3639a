import { sqlMigration } from './sql-migration.js';

export const Guardians = sqlMigration(
  'Guardians1763000000047',
  `
  -- Who may say yes for a young person, and what they said: for one shift, or for all shifts of its event.
  create table guardian_consent (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    event_id uuid not null references volunteer_event,
    slot_id uuid not null references slot,
    -- Emptied when the young person or the guardian is erased; that there was a yes stays.
    guardian_name text,
    guardian_email text,
    -- A link of 256 bits; only its hash is here.
    token_hash bytea unique,
    state text not null default 'named' check (state in ('named', 'asked', 'given', 'refused', 'withdrawn', 'lapsed')),
    covers text check (covers in ('shift', 'event')),
    signed_name text,
    relation text check (relation in ('mother', 'father', 'guardian')),
    named_at timestamptz not null default talka_now(),
    asked_at timestamptz,
    until timestamptz,
    answered_at timestamptz,
    withdrawn_at timestamptz,
    check ((state = 'named') = (token_hash is null)),
    check ((token_hash is null) = (asked_at is null)),
    check ((state in ('given', 'withdrawn')) = (covers is not null)),
    check ((state in ('given', 'refused', 'withdrawn')) = (answered_at is not null)),
    check ((state = 'withdrawn') = (withdrawn_at is not null))
  );
  create unique index guardian_consent_open on guardian_consent (person_id, slot_id) where state in ('named', 'asked');
  create index guardian_consent_given on guardian_consent (person_id, event_id) where state = 'given';
  create index guardian_consent_email on guardian_consent (lower(guardian_email));
  create index guardian_consent_slot on guardian_consent (slot_id);
  create index guardian_consent_event on guardian_consent (event_id);
  `,
  `
  drop table guardian_consent;
  `,
);
