import { sqlMigration } from './sql-migration.js';

export const ChangedEvents = sqlMigration(
  'ChangedEvents1763000000051',
  `
  -- Nobody comes into what is called off, and who comes into a slot that is just moved comes at its new time. The lock waits for
  -- whoever calls it off or moves it, and they for it: whichever is first, the other sees it.
  create function registration_called_off() returns trigger language plpgsql as $$
  declare
    found slot%rowtype;
  begin
    select * into found from slot where id = new.slot_id for key share;
    if found.state = 'cancelled' then
      raise exception 'this slot is called off' using errcode = 'check_violation', constraint = 'registration_called_off';
    end if;
    new.during := coalesce(found.during, new.during);
    return new;
  end $$;
  create trigger registration_called_off before insert or update of state on registration
    for each row when (new.state <> 'ended') execute function registration_called_off();

  -- What everybody concerned was told of, and why.
  create table volunteer_change (
    id uuid primary key default uuidv7(),
    event_id uuid not null references volunteer_event,
    what text not null check (what in ('called-off', 'all-called-off', 'moved', 'place')),
    reason text not null check (reason <> ''),
    place_before text check ((place_before is not null) = (what = 'place')),
    at timestamptz not null default talka_now()
  );
  create index volunteer_change_event on volunteer_change (event_id, at);

  create table volunteer_change_shift (
    change_id uuid not null references volunteer_change on delete cascade,
    slot_id uuid not null references slot,
    -- Of a shift that was moved: when it was before.
    during_before tstzrange,
    primary key (change_id, slot_id)
  );
  create index volunteer_change_shift_slot on volunteer_change_shift (slot_id);
  `,
  `
  drop table volunteer_change_shift; drop table volunteer_change;
  drop trigger registration_called_off on registration; drop function registration_called_off();
  `,
);
