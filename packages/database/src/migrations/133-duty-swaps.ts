import { sqlMigration } from './sql-migration.js';

/** Moderators of the pool swap weeks on duty: one asks, a colleague agrees, and the rota changes. */
export const DutySwaps = sqlMigration(
  'DutySwaps1763000000133',
  `
  -- The asker's week for one of the colleague's, or for nothing: to be stood in for.
  create table duty_swap (
    id uuid primary key default uuidv7(),
    week date not null,
    asker_id uuid not null references person,
    colleague_id uuid not null references person,
    in_return date,
    state text not null default 'asked' constraint duty_swap_state_check
      check (state in ('asked', 'accepted', 'declined', 'taken-back', 'lapsed')),
    asked_at timestamptz not null default talka_now(),
    ended_at timestamptz,
    constraint duty_swap_of_weeks check (extract(isodow from week) = 1 and extract(isodow from in_return) = 1),
    constraint duty_swap_of_two_weeks check (in_return <> week),
    constraint duty_swap_between_two check (asker_id <> colleague_id),
    constraint duty_swap_ends_once check ((state = 'asked') = (ended_at is null))
  );
  -- Nobody waits for two answers about one week.
  create unique index duty_swap_asked_once on duty_swap (week, asker_id) where state = 'asked';
  create index duty_swap_asker on duty_swap (asker_id);
  create index duty_swap_colleague on duty_swap (colleague_id);

  -- What has ended stays as it ended; and only weeks that are theirs, and have not begun, are given.
  create function duty_swap_ends() returns trigger language plpgsql as $$
  begin
    if old.state <> 'asked' then
      raise exception 'a swap that has ended stays as it ended' using errcode = 'check_violation';
    end if;
    if new.state = 'accepted' then
      perform from rota for update;
      if least(new.week, new.in_return) <= talka_week() then
        raise exception 'a week that has begun is not swapped' using errcode = 'check_violation';
      end if;
      if not exists (select from duty where week = new.week and person_id = new.asker_id)
        or new.in_return is not null
        and not exists (select from duty where week = new.in_return and person_id = new.colleague_id) then
        raise exception 'a week is swapped by whoever is on duty in it' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$;
  create trigger duty_swap_ends before update on duty_swap for each row execute function duty_swap_ends();

  -- At the end of a transaction the rota says what the two agreed on.
  create function duty_swap_is_done() returns trigger language plpgsql as $$
  begin
    if not exists (select from duty where week = new.week and person_id = new.colleague_id)
      or new.in_return is not null
      and not exists (select from duty where week = new.in_return and person_id = new.asker_id) then
      raise exception 'a swap is agreed on that the rota does not know' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger duty_swap_is_done after insert or update on duty_swap
    deferrable initially deferred for each row when (new.state = 'accepted') execute function duty_swap_is_done();
  `,
  `
  drop table duty_swap; drop function duty_swap_ends(); drop function duty_swap_is_done();
  `,
);
