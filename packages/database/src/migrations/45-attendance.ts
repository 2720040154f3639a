import { sqlMigration } from './sql-migration.js';

export const AttendanceNoted = sqlMigration(
  'AttendanceNoted1763000000045',
  `
  -- Who came: one row for a registration, however many devices check somebody in.
  create table attendance (
    registration_id uuid primary key references registration on delete cascade,
    state text not null check (state in ('here', 'left', 'no-show')),
    how text not null check (how in ('pass', 'name', 'walk-in')),
    came_at timestamptz,
    left_at timestamptz,
    by_id uuid not null references person,
    noted_at timestamptz not null default talka_now(),
    constraint attendance_came check ((state = 'no-show') = (came_at is null)),
    constraint attendance_left check ((state = 'left') = (left_at is not null) and coalesce(left_at >= came_at, true))
  );

  -- What was noted and is no longer so, and why.
  create table attendance_correction (
    id uuid primary key default uuidv7(),
    registration_id uuid not null references registration on delete cascade,
    what text not null check (what in ('undone')),
    reason text not null check (reason <> ''),
    by_id uuid not null references person,
    at timestamptz not null default talka_now()
  );
  create index attendance_correction_registration on attendance_correction (registration_id);

  -- Only who has a place has come or stayed away, and who has come gives it up no more: whichever is first, waits for neither.
  create function attendance_has_place() returns trigger language plpgsql as $$
  begin
    perform from registration where id = new.registration_id and state = 'confirmed' for share;
    if not found then
      raise exception 'nobody has this place' using errcode = 'check_violation', constraint = 'attendance_has_place';
    end if;
    return new;
  end $$;
  create trigger attendance_has_place before insert on attendance
    for each row execute function attendance_has_place();

  create function registration_here() returns trigger language plpgsql as $$
  begin
    if exists (select from attendance where registration_id = new.id and state <> 'no-show') then
      raise exception 'whoever has this place is here' using errcode = 'check_violation', constraint = 'registration_here';
    end if;
    return new;
  end $$;
  create trigger registration_here before update of state on registration
    for each row when (old.state = 'confirmed' and new.state <> 'confirmed') execute function registration_here();
  `,
  `
  drop trigger registration_here on registration; drop function registration_here();
  drop table attendance_correction; drop table attendance; drop function attendance_has_place();
  `,
);
