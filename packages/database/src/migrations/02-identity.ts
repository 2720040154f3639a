import { sqlMigration } from './sql-migration.js';

export const Identity = sqlMigration(
  'Identity1763000000002',
  `
  create table person (
    id uuid primary key default uuidv7(),
    name text not null,
    email citext unique,
    birth_date date,
    municipality_id text references municipality,
    area_id text,
    language text not null default 'lv' check (language in ('lv', 'ltg', 'en', 'ru')),
    created_at timestamptz not null default talka_now(),
    erased_at timestamptz,
    foreign key (municipality_id, area_id) references area (municipality_id, id),
    -- Someone erased leaves an empty row that past decisions can point at, and nothing else.
    check (case when erased_at is null
      then birth_date is not null and municipality_id is not null and area_id is not null
      else email is null and birth_date is null and municipality_id is null and area_id is null and name = '' end)
  );
  create index person_name on person using gin (talka_fold(name) gin_trgm_ops) where erased_at is null;

  create table role_grant (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    role text not null check (role in
      ('moderator', 'administrator', 'clerk', 'leader', 'coordinator', 'platform-administrator', 'auditor')),
    municipality_id text references municipality,
    granted_by uuid references person,
    granted_at timestamptz not null default talka_now(),
    revoked_by uuid references person,
    revoked_at timestamptz,
    check ((role in ('moderator', 'administrator', 'clerk', 'leader')) = (municipality_id is not null))
  );
  create unique index role_grant_once on role_grant (person_id, role, coalesce(municipality_id, ''))
    where revoked_at is null;

  -- A session of someone who has only proved an address has an e-mail and no person.
  create table session (
    id uuid primary key default uuidv7(),
    token_hash bytea not null unique,
    person_id uuid references person on delete cascade,
    email citext,
    device text not null default '',
    created_at timestamptz not null default talka_now(),
    seen_at timestamptz not null default talka_now(),
    check ((person_id is null) <> (email is null))
  );
  create index session_person on session (person_id);

  create table sign_in_code (
    id uuid primary key default uuidv7(),
    email citext not null,
    purpose text not null check (purpose in ('sign-in', 'change-email')),
    person_id uuid references person on delete cascade,
    code_hash bytea not null,
    link_hash bytea unique,
    next text,
    guesses int not null default 0,
    issued_at timestamptz not null default talka_now(),
    used_at timestamptz,
    check ((purpose = 'change-email') = (person_id is not null))
  );
  create index sign_in_code_email on sign_in_code (email, issued_at desc);

  -- What a clerk saw at a desk: the kind of document, never its number.
  create table desk_help (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    clerk_id uuid not null references person,
    person_id uuid not null references person,
    act text not null check (act in ('registered', 'email-changed')),
    document text not null check (document in ('identity-card', 'passport', 'residence-permit')),
    at timestamptz not null default talka_now(),
    check (clerk_id <> person_id)
  );

  create table request_key (
    actor text not null,
    key text not null check (length(key) between 8 and 100),
    request_hash bytea not null,
    status int,
    body jsonb,
    created_at timestamptz not null default now(),
    primary key (actor, key)
  );
  create index request_key_age on request_key (created_at);
  `,
  `
  drop table request_key; drop table desk_help; drop table sign_in_code; drop table session;
  drop table role_grant; drop table person;
  `,
);
