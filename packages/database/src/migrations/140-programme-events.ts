import { sqlMigration } from './sql-migration.js';

/** What happens in the programme: planned by a municipality, carried by others too who agree to it, read by everyone. */
export const ProgrammeEvents = sqlMigration(
  'ProgrammeEvents1763000000140',
  `
  create sequence programme_event_number as int;
  create table programme_event (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('programme_event_number'),
    municipality_id text not null references municipality,
    -- {"lv": {"title": …, "about": …}, …}: whole in Latvian, in the others as much as is written.
    texts jsonb not null constraint programme_event_latvian check (texts -> 'lv' ->> 'title' <> '' and texts -> 'lv' ->> 'about' <> ''),
    genre text not null constraint programme_event_genre check (genre in ('music', 'festival', 'exhibition', 'theatre', 'dance',
      'film', 'literature', 'crafts', 'tradition', 'talk', 'tour', 'other')),
    strand text constraint programme_event_strand check (strand in ('heritage', 'makers', 'stages', 'new-work', 'learning', 'neighbours')),
    place text not null,
    place_municipality_id text references municipality,
    latitude double precision constraint programme_event_latitude check (latitude between -90 and 90),
    longitude double precision constraint programme_event_longitude check (longitude between -180 and 180),
    languages text[] not null constraint programme_event_languages
      check (cardinality(languages) > 0 and languages <@ array['lv', 'ltg', 'en', 'ru', 'none']),
    youngest smallint,
    oldest smallint,
    step_free boolean not null,
    sign_language boolean not null,
    -- None is free of charge.
    price text,
    link text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    during tstzrange not null generated always as (tstzrange(starts_at, ends_at)) stored,
    search tsvector not null generated always as (to_tsvector('simple', talka_fold(
      coalesce(texts -> 'lv' ->> 'title', '') || ' ' || coalesce(texts -> 'lv' ->> 'about', '') || ' ' ||
      coalesce(texts -> 'ltg' ->> 'title', '') || ' ' || coalesce(texts -> 'ltg' ->> 'about', '') || ' ' ||
      coalesce(texts -> 'en' ->> 'title', '') || ' ' || coalesce(texts -> 'en' ->> 'about', '') || ' ' ||
      coalesce(texts -> 'ru' ->> 'title', '') || ' ' || coalesce(texts -> 'ru' ->> 'about', '') || ' ' || place))) stored,
    state text not null default 'draft' constraint programme_event_state check (state in ('draft', 'published', 'cancelled')),
    revision int not null default 0,
    planned_at timestamptz not null default talka_now(),
    -- Stays when it is cancelled: what was public is told of as cancelled.
    published_at timestamptz,
    cancelled_at timestamptz,
    cancelled_why text,
    constraint programme_event_ages check (youngest <= oldest),
    constraint programme_event_somewhere check ((latitude is null) = (longitude is null)),
    constraint programme_event_ends_after check (ends_at > starts_at),
    constraint programme_event_published_once check (state <> 'published' or published_at is not null),
    constraint programme_event_draft_is_secret check (state <> 'draft' or published_at is null),
    constraint programme_event_cancelled_with_a_reason
      check ((state = 'cancelled') = (cancelled_at is not null) and (state = 'cancelled') = (cancelled_why is not null))
  );
  -- A month, or a week, of the calendar; the list that goes on; what is looked for; what was announced last; an office's own.
  create index programme_event_during on programme_event using gist (during) where published_at is not null;
  create index programme_event_in_turn on programme_event (starts_at, number) where published_at is not null;
  create index programme_event_search on programme_event using gin (search) where published_at is not null;
  create index programme_event_newest on programme_event (published_at desc) where state = 'published';
  create index programme_event_of on programme_event (municipality_id, ends_at);
  create index programme_event_at on programme_event (place_municipality_id, starts_at);

  -- Who is asked to carry it too: each answers for itself.
  create table programme_event_producer (
    event_id uuid not null references programme_event,
    municipality_id text not null references municipality,
    answer text constraint programme_event_answer check (answer in ('agreed', 'declined')),
    asked_at timestamptz not null default talka_now(),
    answered_at timestamptz,
    primary key (event_id, municipality_id),
    constraint programme_event_answered check ((answer is null) = (answered_at is null))
  );
  create index programme_event_producer_of on programme_event_producer (municipality_id);

  -- The last word: what was called off stays so, what is over is not called off or moved, by the database's clock; and nobody carries
  -- together with itself.
  create function programme_event_stays() returns trigger language plpgsql as $$
  begin
    if old.state = 'cancelled' then
      raise exception 'an event that was called off stays called off' using errcode = 'check_violation';
    end if;
    if old.state = 'published' and old.ends_at <= talka_now() then
      raise exception 'an event that is over stays as it was' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger programme_event_stays before update on programme_event
    for each row execute function programme_event_stays();
  create function programme_event_with_others() returns trigger language plpgsql as $$
  begin
    if new.municipality_id = (select municipality_id from programme_event where id = new.event_id) then
      raise exception 'a municipality does not carry an event together with itself' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger programme_event_with_others before insert on programme_event_producer
    for each row execute function programme_event_with_others();
  `,
  `
  drop table programme_event_producer; drop table programme_event;
  drop function programme_event_stays(); drop function programme_event_with_others();
  drop sequence programme_event_number;
  `,
);
