import { sqlMigration } from './sql-migration.js';

export const Discussion = sqlMigration(
  'Discussion1763000000110',
  `
  -- What is said about something public. Begun by the first who says something.
  create table discussion (
    id uuid primary key default uuidv7(),
    idea_id uuid not null unique references idea on delete cascade,
    -- Of comments that are shown, answers among them.
    comment_count int not null default 0 check (comment_count >= 0)
  );

  -- Who said something there, by a number that means nothing elsewhere: comments call upon people by it.
  create table discussion_person (
    discussion_id uuid not null references discussion on delete cascade,
    number int not null check (number > 0),
    person_id uuid not null references person,
    primary key (discussion_id, number),
    unique (discussion_id, person_id)
  );
  create index discussion_person_person on discussion_person (person_id);

  create table comment (
    id uuid primary key default uuidv7(),
    discussion_id uuid not null references discussion on delete cascade,
    number int not null,
    answers_id uuid,
    is_head boolean not null generated always as (answers_id is null) stored,
    answers_head boolean generated always as (case when answers_id is null then null else true end) stored,
    stance text check (stance in ('for', 'against', 'question')),
    language text not null,
    body text not null,
    state text not null default 'shown' check (state in ('shown', 'withdrawn', 'hidden')),
    support_count int not null default 0 check (support_count >= 0),
    -- Of answers that are shown.
    answer_count int not null default 0 check (answer_count >= 0),
    written_at timestamptz not null default talka_now(),
    edited_at timestamptz,
    unique (id, discussion_id, is_head),
    foreign key (discussion_id, number) references discussion_person,
    -- Two deep and no deeper: what is answered is the head of a thread of the same discussion.
    foreign key (answers_id, discussion_id, answers_head) references comment (id, discussion_id, is_head),
    constraint comment_answer_takes_no_stance check (answers_id is null or stance is null),
    constraint comment_says_something check (case state when 'shown' then body <> '' when 'withdrawn' then body = '' else true end)
  );
  create index comment_newest on comment (discussion_id, written_at desc, id desc) where answers_id is null;
  create index comment_supported on comment (discussion_id, support_count desc, id desc) where answers_id is null;
  create index comment_answers on comment (answers_id, written_at, id) where answers_id is not null;
  create index comment_of_person on comment (discussion_id, number);

  create table comment_support (
    comment_id uuid not null references comment on delete cascade,
    person_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (comment_id, person_id)
  );
  create index comment_support_person on comment_support (person_id);

  -- Nobody adds their support to their own words, whatever road it comes by.
  create function comment_support_is_of_others() returns trigger language plpgsql as $$
  begin
    if exists (select from comment c join discussion_person p using (discussion_id, number)
               where c.id = new.comment_id and p.person_id = new.person_id) then
      raise exception 'nobody supports their own comment' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger comment_support_is_of_others before insert on comment_support
    for each row execute function comment_support_is_of_others();
  `,
  `
  drop table comment_support; drop function comment_support_is_of_others();
  drop table comment; drop table discussion_person; drop table discussion;
  `,
);
