import { sqlMigration } from './sql-migration.js';

const LANGUAGE = `check (language in ('lv', 'ltg', 'en', 'ru'))`;

export const Newsletters = sqlMigration(
  'Newsletters1763000000130',
  `
  -- A wish for news at an address, until it is confirmed or forgotten. Without a hash: its address had had its share of mails.
  create table news_request (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    email citext not null,
    area_id text,
    topics text[] not null,
    language text not null ${LANGUAGE},
    token_hash bytea unique,
    asked_at timestamptz not null default talka_now(),
    used_at timestamptz,
    foreign key (municipality_id, area_id) references area (municipality_id, id)
  );
  create index news_request_email on news_request (email, asked_at desc);
  create index news_request_asked on news_request (asked_at);

  -- Who wants news: an account, at whichever address it has, or an address alone that was confirmed. No topics: all.
  create table news_subscription (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    person_id uuid references person on delete cascade,
    email citext,
    area_id text,
    topics text[] not null,
    language text ${LANGUAGE},
    since timestamptz not null default talka_now(),
    foreign key (municipality_id, area_id) references area (municipality_id, id),
    constraint news_subscription_whose check (num_nonnulls(person_id, email) = 1),
    constraint news_subscription_language check ((email is null) = (language is null))
  );
  create unique index news_subscription_person on news_subscription (person_id, municipality_id) where person_id is not null;
  create unique index news_subscription_email on news_subscription (email, municipality_id) where email is not null;
  create index news_subscription_municipality on news_subscription (municipality_id);

  -- Addresses from which letters came back for good: nothing goes there until somebody confirms there again.
  create table parked_address (
    email citext primary key,
    parked_at timestamptz not null default talka_now()
  );

  create table letter (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    state text not null default 'draft' check (state in ('draft', 'sending', 'paused', 'sent', 'cancelled')),
    revision int not null default 1,
    areas text[] not null,
    topics text[] not null,
    subject_lv text not null, body_lv text not null,
    subject_en text not null, body_en text not null,
    subject_ru text not null, body_ru text not null,
    written_by uuid not null references person,
    changed_at timestamptz not null default talka_now(),
    started_at timestamptz,
    ended_at timestamptz,
    constraint letter_subjects_are_lines check ((subject_lv || subject_en || subject_ru) !~ '[[:cntrl:]]'),
    constraint letter_never_empty check (state = 'draft' or (subject_lv <> '' and body_lv <> '')),
    constraint letter_languages_whole check (state = 'draft' or
      ((subject_en = '') = (body_en = '') and (subject_ru = '') = (body_ru = ''))),
    constraint letter_started check ((state = 'draft') = (started_at is null)),
    constraint letter_ended check ((state in ('sent', 'cancelled')) = (ended_at is not null))
  );
  create index letter_municipality on letter (municipality_id, id desc);
  create index letter_on_its_way on letter (started_at) where state = 'sending';

  -- Whom a letter goes to, written down when it starts. The mail of a recipient has the recipient's id.
  create table letter_recipient (
    id uuid primary key default uuidv7(),
    letter_id uuid not null references letter on delete cascade,
    subscription_id uuid references news_subscription on delete set null,
    state text not null default 'waiting' check (state in ('waiting', 'promised', 'sent', 'failed', 'left-out')),
    promised_at timestamptz,
    constraint letter_recipient_once unique (letter_id, subscription_id)
  );
  create index letter_recipient_state on letter_recipient (letter_id, state, id);
  create index letter_recipient_subscription on letter_recipient (subscription_id) where subscription_id is not null;
  create index letter_recipient_lately on letter_recipient (promised_at) where promised_at is not null;
  create index letter_recipient_outstanding on letter_recipient (letter_id) where state = 'promised';

  -- A letter on its way stays as it was read by whoever sent it, and goes to somebody.
  create function letter_on_its_way_stands() returns trigger language plpgsql as $$
  begin
    if old.state <> 'draft' and (old.areas, old.topics, old.subject_lv, old.body_lv, old.subject_en, old.body_en, old.subject_ru,
        old.body_ru, old.municipality_id, old.started_at) is distinct from (new.areas, new.topics, new.subject_lv, new.body_lv,
        new.subject_en, new.body_en, new.subject_ru, new.body_ru, new.municipality_id, new.started_at) then
      raise exception 'a letter on its way stands' using errcode = 'check_violation';
    end if;
    if old.state in ('sent', 'cancelled') and new.state <> old.state then
      raise exception 'a letter that has ended stays so' using errcode = 'check_violation';
    end if;
    if old.state = 'draft' and new.state <> 'draft'
        and not exists (select from letter_recipient where letter_id = new.id) then
      raise exception 'a letter goes to nobody' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger letter_on_its_way_stands before update on letter
    for each row execute function letter_on_its_way_stands();

  -- Nobody is added to a letter that has left.
  create function letter_recipients_are_fixed() returns trigger language plpgsql as $$
  begin
    if exists (select from added a join letter l on l.id = a.letter_id where l.state <> 'draft') then
      raise exception 'whom a letter goes to is fixed' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create trigger letter_recipients_are_fixed after insert on letter_recipient
    referencing new table as added for each statement execute function letter_recipients_are_fixed();
  `,
  `
  drop table letter_recipient; drop function letter_recipients_are_fixed(); drop table letter;
  drop function letter_on_its_way_stands(); drop table parked_address; drop table news_subscription; drop table news_request;
  `,
);
