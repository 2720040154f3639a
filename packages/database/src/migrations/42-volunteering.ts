import { sqlMigration } from './sql-migration.js';

export const Volunteering = sqlMigration(
  'Volunteering1763000000042',
  `
  create sequence organisation_number;
  create table organisation (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('organisation_number'),
    municipality_id text not null references municipality,
    name text not null check (name <> ''),
    kind text not null check (kind in ('municipal', 'state', 'association', 'foundation', 'party', 'social-enterprise')),
    registration_number text not null check (registration_number ~ '^[0-9]{11}$'),
    state text not null default 'asked' check (state in ('asked', 'verified', 'turned-down')),
    reason text not null default '',
    asked_at timestamptz not null default talka_now(),
    decided_by uuid references person,
    decided_at timestamptz,
    check ((state = 'asked') = (decided_at is null))
  );
  -- Whoever was turned down may be asked for again.
  create unique index organisation_known on organisation (registration_number) where state <> 'turned-down';
  create index organisation_municipality on organisation (municipality_id, number desc);

  create table organisation_person (
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid not null references person,
    since timestamptz not null default talka_now(),
    primary key (organisation_id, person_id)
  );
  create index organisation_person_person on organisation_person (person_id);

  create sequence volunteer_event_number;
  create table volunteer_event (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('volunteer_event_number'),
    organisation_id uuid not null references organisation,
    municipality_id text not null references municipality,
    area_id text references area,
    title text not null check (title <> ''),
    about text not null,
    place text not null,
    contact text not null,
    state text not null default 'draft' check (state in ('draft', 'published', 'cancelled')),
    revision int not null default 1,
    created_by uuid not null references person,
    created_at timestamptz not null default talka_now(),
    published_at timestamptz,
    check ((state = 'draft') = (published_at is null))
  );
  create index volunteer_event_municipality on volunteer_event (municipality_id, number desc);
  create index volunteer_event_organisation on volunteer_event (organisation_id, number desc);

  create table volunteer_role (
    event_id uuid not null references volunteer_event on delete cascade,
    id text not null check (id ~ '^[a-z0-9-]{1,40}$'),
    position int not null,
    name text not null check (name <> ''),
    about text not null,
    minimum_age smallint not null check (minimum_age between 13 and 120),
    primary key (event_id, id)
  );

  create table volunteer_shift (
    event_id uuid not null,
    position int not null,
    role_id text not null,
    during tstzrange not null check (lower_inc(during) and not upper_inc(during) and not isempty(during)
      and not lower_inf(during) and not upper_inf(during)),
    places int not null check (places between 1 and 5000),
    -- What people sign up for, from the publication on: from then on the slot says when and how many.
    slot_id uuid unique references slot,
    primary key (event_id, position),
    foreign key (event_id, role_id) references volunteer_role on delete cascade
  );
  `,
  `
  drop table volunteer_shift; drop table volunteer_role; drop table volunteer_event; drop sequence volunteer_event_number;
  drop table organisation_person; drop table organisation; drop sequence organisation_number;
  `,
);
