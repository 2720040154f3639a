import { sqlMigration } from './sql-migration.js';

export const VolunteerHours = sqlMigration(
  'VolunteerHours1763000000053',
  `
  -- Hours that an organiser has approved. They change by a correction that says why, and in no other way.
  create table volunteer_hours (
    registration_id uuid primary key references registration on delete restrict,
    minutes int not null check (minutes between 0 and 1440 and minutes % 15 = 0),
    proposed int not null,
    reason text check (reason <> ''),
    revision int not null default 0,
    approved_by uuid not null references person,
    approved_at timestamptz not null default talka_now(),
    constraint volunteer_hours_reason check (revision > 0 or minutes = proposed or reason is not null)
  );
  create table volunteer_hours_correction (
    registration_id uuid not null references volunteer_hours,
    revision int not null check (revision > 0),
    before int not null,
    after int not null,
    reason text not null check (reason <> ''),
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (registration_id, revision)
  );

  create function volunteer_hours_locked() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE'
      and (new.registration_id, new.proposed, new.reason, new.approved_by, new.approved_at)
        is not distinct from (old.registration_id, old.proposed, old.reason, old.approved_by, old.approved_at)
      and new.revision = old.revision + 1
      and exists (select from volunteer_hours_correction c where c.registration_id = new.registration_id
        and c.revision = new.revision and c.before = old.minutes and c.after = new.minutes)
    then return new; end if;
    raise exception 'approved hours change by a correction alone'
      using errcode = 'check_violation', constraint = 'volunteer_hours_locked';
  end $$;
  create trigger volunteer_hours_locked before update or delete on volunteer_hours
    for each row execute function volunteer_hours_locked();

  create function volunteer_hours_correction_kept() returns trigger language plpgsql as $$
  begin
    raise exception 'a correction stays as it was'
      using errcode = 'check_violation', constraint = 'volunteer_hours_correction_kept';
  end $$;
  create trigger volunteer_hours_correction_kept before update or delete on volunteer_hours_correction
    for each row execute function volunteer_hours_correction_kept();

  -- What hours were approved of stays as it was; and only who was there has hours.
  create function attendance_approved() returns trigger language plpgsql as $$
  begin
    if exists (select from volunteer_hours where registration_id = old.registration_id) then
      raise exception 'hours are approved' using errcode = 'check_violation', constraint = 'attendance_approved';
    end if;
    return coalesce(new, old);
  end $$;
  create trigger attendance_approved before update or delete on attendance
    for each row execute function attendance_approved();

  create function volunteer_hours_there() returns trigger language plpgsql as $$
  begin
    perform from attendance where registration_id = new.registration_id and state <> 'no-show' for share;
    if not found then
      raise exception 'nobody was there' using errcode = 'check_violation', constraint = 'volunteer_hours_there';
    end if;
    return new;
  end $$;
  create trigger volunteer_hours_there before insert on volunteer_hours
    for each row execute function volunteer_hours_there();
  `,
  `
  drop trigger attendance_approved on attendance; drop function attendance_approved();
  drop table volunteer_hours_correction; drop table volunteer_hours;
  drop function volunteer_hours_there(); drop function volunteer_hours_locked(); drop function volunteer_hours_correction_kept();
  `,
);
