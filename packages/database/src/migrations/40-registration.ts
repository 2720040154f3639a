import { sqlMigration } from './sql-migration.js';

export const Registrations = sqlMigration(
  'Registrations1763000000040',
  `
  -- A time at which people are wanted or taught. What more there is to it, its domain knows.
  create table slot (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    places int not null check (places <= 100000),
    -- Confirmed people and holds, kept by a trigger: the check is the last word on every way in.
    taken int not null default 0,
    during tstzrange not null check (lower_inc(during) and not upper_inc(during) and not lower_inf(during)
      and not upper_inf(during) and not isempty(during)),
    opens_at timestamptz not null default talka_now(),
    closes_at timestamptz not null,
    state text not null default 'draft' check (state in ('draft', 'open', 'cancelled')),
    constraint slot_places check (taken between 0 and places),
    constraint slot_closes check (closes_at <= lower(during)),
    unique (id, during)
  );

  create sequence registration_turn;

  create table registration (
    id uuid primary key default uuidv7(),
    slot_id uuid not null,
    -- The slot's own, whenever it is moved: what an overlap is found by.
    during tstzrange not null,
    person_id uuid not null references person,
    party uuid not null default uuidv7(),
    priority smallint not null default 0,
    -- The order of the list: a new turn is behind all others.
    turn bigint not null default nextval('registration_turn'),
    not_before timestamptz not null default talka_now(),
    passed_over smallint not null default 0,
    unanswered smallint not null default 0,
    state text not null default 'waiting' check (state in ('waiting', 'held', 'confirmed', 'ended')),
    why text check (why in ('form', 'offer', 'guardian', 'hand-over')),
    until timestamptz,
    ending text check (ending in ('left', 'declined', 'unanswered', 'cancelled', 'cancelled-by-organiser', 'handed-over',
      'not-consented', 'form-abandoned', 'slot-cancelled')),
    -- Whose place a hand-over would take: one person is asked at a time.
    from_id uuid references registration,
    -- Who let them in although something else is at that time.
    allowed_by uuid references person,
    joined_at timestamptz not null default talka_now(),
    foreign key (slot_id, during) references slot (id, during) on update cascade,
    check ((state = 'held') = (why is not null and until is not null)),
    check ((state = 'ended') = (ending is not null)),
    check ((from_id is not null) or why is distinct from 'hand-over')
  );
  create unique index registration_live on registration (slot_id, person_id) where state <> 'ended';
  create unique index registration_from on registration (from_id) where state = 'held';
  create index registration_line on registration (slot_id, priority desc, turn) where state = 'waiting';
  create index registration_until on registration (until) where state = 'held';
  create index registration_person on registration (person_id);
  -- Nobody is in two places at once, unless an organiser has allowed it by name.
  alter table registration add constraint registration_overlap
    exclude using gist (person_id with =, during with &&) where (state = 'confirmed' and allowed_by is null);

  -- A hand-over keeps the place of whoever hands over, not another one.
  create function registration_takes(state text, why text) returns int language sql immutable as
    $$ select case when state = 'confirmed' or (state = 'held' and why <> 'hand-over') then 1 else 0 end $$;

  create function registration_counts() returns trigger language plpgsql as $$
  declare
    change int := 0;
  begin
    if tg_op <> 'INSERT' then change := change - registration_takes(old.state, old.why); end if;
    if tg_op <> 'DELETE' then change := change + registration_takes(new.state, new.why); end if;
    if change <> 0 then
      update slot set taken = taken + change where id = coalesce(new.slot_id, old.slot_id);
    end if;
    return null;
  end $$;
  create trigger registration_counts after insert or delete or update of state, why on registration
    for each row execute function registration_counts();
  `,
  `
  drop table registration; drop function registration_counts(); drop function registration_takes(text, text);
  drop sequence registration_turn; drop table slot;
  `,
);
