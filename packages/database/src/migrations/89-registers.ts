import { sqlMigration } from './sql-migration.js';

export const Registers = sqlMigration(
  'Registers1763000000089',
  `
  -- What leaders mark on. The one without a person is where people of a session check themselves in: it has the session's id.
  create table workshop_device (
    id uuid primary key default uuidv7(),
    person_id uuid references person,
    -- As its owner calls it; nothing, once the owner is erased.
    label text not null,
    registered_at timestamptz not null default talka_now(),
    seen_at timestamptz not null default talka_now(),
    revoked_at timestamptz
  );
  create index workshop_device_person on workshop_device (person_id);

  -- What leaders have put down, once and for ever: never changed, only followed by another.
  create table workshop_fact (
    id uuid primary key,
    -- The order in which facts of one workshop became known: what a device asks on from.
    arrival bigint not null unique generated always as identity,
    session_id uuid not null references workshop_session,
    device_id uuid not null references workshop_device,
    sequence int not null check (sequence > 0),
    by_id uuid not null references person,
    kind text not null check (kind in ('mark', 'walk-in', 'identity', 'head-count')),
    -- An enrolment, which is a registration, or somebody who walked in; nobody, for a count of heads.
    about uuid,
    saying jsonb not null,
    replaces uuid[] not null,
    generation int not null check (generation > 0),
    -- By the device's clock, which may be wrong: it decides nothing.
    claimed_at timestamptz not null,
    received_at timestamptz not null default talka_now(),
    unique (device_id, sequence),
    check ((about is null) = (kind = 'head-count')),
    check (case kind
      when 'mark' then saying ->> 'as' in ('present', 'excused', 'absent', 'unmarked')
        and (saying ->> 'as' = 'present') = (saying -> 'late' is not null)
        and (saying ->> 'as' = 'present') = (saying -> 'early' is not null)
      -- What they are called stands apart, for it is forgotten.
      when 'walk-in' then saying = '{}'
      when 'identity' then saying -> 'enrolment' is not null
      else saying -> 'count' is not null end)
  );
  create index workshop_fact_session on workshop_fact (session_id, arrival);

  create function workshop_fact_is_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'what was put down in a register is only added to' using errcode = 'insufficient_privilege';
  end $$;
  create trigger workshop_fact_append_only before update or delete or truncate on workshop_fact
    for each statement execute function workshop_fact_is_append_only();

  -- What somebody who walked in is called, as long as it has to be known.
  create table workshop_walk_in (
    fact_id uuid primary key references workshop_fact,
    name text not null check (name <> '')
  );

  -- Who did what was asked, as it stood when the leader closed the workshop.
  create table workshop_completion (
    workshop_id uuid not null references workshop,
    person_id uuid not null references person,
    -- In whole minutes: attended, of those that counted.
    attended int not null check (attended > 0),
    counted int not null check (counted >= attended),
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    primary key (workshop_id, person_id)
  );
  create index workshop_completion_person on workshop_completion (person_id);
  `,
  `
  drop table workshop_completion; drop table workshop_walk_in; drop table workshop_fact;
  drop function workshop_fact_is_append_only(); drop table workshop_device;
  `,
);
