import { sqlMigration } from './sql-migration.js';

/** Juries of residents: announced with the promise of a seed, drawn once from who volunteered, and drawn again by anybody. */
export const Juries = sqlMigration(
  'Juries1763000000150',
  `
  create sequence jury_number as int;
  create table jury (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('jury_number'),
    municipality_id text not null references municipality,
    title text not null,
    words text not null,
    language text not null,
    places smallint not null constraint jury_places_check check (places between 3 and 60),
    who_may text not null constraint jury_who_may_check check (who_may in ('municipality', 'region')),
    traits jsonb not null,
    -- The seed's hash, shown from the beginning; no seed is promised twice.
    commitment text not null constraint jury_seed_announced_once unique,
    -- Locked with the installation's secret until the draw.
    locked_seed bytea not null,
    seed text,
    state text not null default 'open' constraint jury_state_check check (state in ('open', 'drawn', 'called-off')),
    announced_by uuid not null references person,
    announced_at timestamptz not null default talka_now(),
    closes_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references person,
    -- Why it was called off.
    words_at_end text,
    last_volunteer int not null default 0,
    constraint jury_ends check ((state = 'open') = (ended_at is null)),
    constraint jury_called_off_with_a_reason check (state <> 'called-off' or words_at_end is not null),
    constraint jury_drawn_with_its_seed check ((state = 'drawn') = (seed is not null)),
    -- The seed shown is the one that was promised: the same hash as in the kernel's lot.
    constraint jury_seed_as_promised check (
      seed is null or commitment = encode(sha256(convert_to('talka-lot-seed-v1' || chr(10) || seed, 'UTF8')), 'hex'))
  );
  create index jury_open on jury (closes_at) where state = 'open';
  create index jury_of on jury (municipality_id);
  create index jury_announced_by on jury (announced_by);
  create index jury_ended_by on jury (ended_by);

  create table jury_volunteer (
    jury_id uuid not null references jury,
    number int not null constraint jury_volunteer_number_check check (number > 0),
    -- Null once their account is gone: the list that was drawn from stays as it is.
    person_id uuid references person,
    age text not null,
    area text constraint jury_volunteer_area_check check (area in ('town', 'parish')),
    gender text constraint jury_volunteer_gender_check check (gender in ('woman', 'man')),
    at timestamptz not null default talka_now(),
    primary key (jury_id, number),
    constraint jury_volunteer_once unique (jury_id, person_id)
  );
  create index jury_volunteer_person on jury_volunteer (person_id);

  create table jury_seat (
    jury_id uuid not null,
    number int not null,
    seat smallint not null constraint jury_seat_check check (seat > 0),
    instead_of int,
    state text not null default 'asked'
      constraint jury_seat_state_check check (state in ('asked', 'accepted', 'declined', 'silent', 'gone')),
    asked_at timestamptz not null default talka_now(),
    answer_by timestamptz not null,
    answered_at timestamptz,
    -- Nobody is asked twice, and only who volunteered.
    primary key (jury_id, number),
    foreign key (jury_id, number) references jury_volunteer,
    foreign key (jury_id, instead_of) references jury_seat (jury_id, number),
    constraint jury_seat_answered check ((state = 'asked') = (answered_at is null))
  );
  -- One person a place.
  create unique index jury_seat_taken_once on jury_seat (jury_id, seat) where state in ('asked', 'accepted');
  create index jury_seat_waiting on jury_seat (answer_by) where state = 'asked';

  -- The last word: people volunteer and withdraw until the time, and the list from which was drawn is not touched after it. That somebody's
  -- account goes, and a gender that would show who somebody is, may be left out of it: the latter by the draw alone.
  create function jury_volunteer_in_time() returns trigger language plpgsql as $$
  declare
    j jury;
  begin
    select * into j from jury where id = coalesce(new.jury_id, old.jury_id) for share;
    if j.state = 'open' and talka_now() < j.closes_at then
      return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and (new.jury_id, new.number, new.age, new.area) is not distinct from (old.jury_id, old.number, old.age, old.area)
      and (new.gender is not distinct from old.gender or (new.gender is null and j.state = 'open'))
      and (new.person_id is not distinct from old.person_id or new.person_id is null) then
      return new;
    end if;
    raise exception 'the list of volunteers is closed' using errcode = 'check_violation';
  end $$;
  create trigger jury_volunteer_in_time before insert or update or delete on jury_volunteer
    for each row execute function jury_volunteer_in_time();

  -- Drawn after its time only, and once; what was promised stays.
  create function jury_drawn_once() returns trigger language plpgsql as $$
  begin
    if (new.commitment, new.traits, new.places, new.who_may) is distinct from (old.commitment, old.traits, old.places, old.who_may) then
      raise exception 'what a jury was announced with stays' using errcode = 'check_violation';
    end if;
    if old.state <> 'open' and (new.state, new.seed, new.ended_at, new.closes_at) is distinct from
      (old.state, old.seed, old.ended_at, old.closes_at) then
      raise exception 'a jury is drawn once' using errcode = 'check_violation';
    end if;
    if old.state = 'open' and new.state = 'drawn' and talka_now() < new.closes_at then
      raise exception 'a jury is drawn after its time' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger jury_drawn_once before update on jury for each row execute function jury_drawn_once();

  create function jury_seat_in_draw() returns trigger language plpgsql as $$
  begin
    if not exists (select from jury where id = new.jury_id and state = 'drawn' and new.seat <= places) then
      raise exception 'a place of a jury is given by its draw' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger jury_seat_in_draw before insert on jury_seat for each row execute function jury_seat_in_draw();
  `,
  `
  drop table jury_seat; drop table jury_volunteer; drop table jury;
  drop function jury_seat_in_draw(); drop function jury_drawn_once(); drop function jury_volunteer_in_time();
  drop sequence jury_number;
  `,
);
