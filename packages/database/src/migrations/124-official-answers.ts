import { sqlMigration } from './sql-migration.js';

export const OfficialAnswers = sqlMigration(
  'OfficialAnswers1763000000124',
  `
  create table official_answer (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    words text not null check (words <> ''),
    language text not null check (language in ('lv', 'ltg', 'en', 'ru')),
    revision int not null default 1,
    written_by uuid not null references person,
    changed_at timestamptz not null default talka_now(),
    published_by uuid references person,
    published_at timestamptz,
    constraint official_answer_published_by_somebody check (num_nonnulls(published_by, published_at) in (0, 2))
  );
  create index official_answer_idea on official_answer (idea_id, published_at desc);
  create index official_answer_written on official_answer (written_by);
  create index official_answer_published on official_answer (published_by) where published_by is not null;

  -- What a municipality has said to everyone, and everyone was told of, is not unsaid; more can be said.
  create function official_answer_stands() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and not exists (select from idea where id = old.idea_id) then return old; end if;
    raise exception 'a published answer stands' using errcode = 'check_violation';
  end $$;
  create trigger official_answer_stands before delete on official_answer for each row
    when (old.published_at is not null) execute function official_answer_stands();
  create trigger official_answer_stays_as_said before update on official_answer for each row
    when (old.published_at is not null and
      (old.words, old.language, old.published_at) is distinct from (new.words, new.language, new.published_at))
    execute function official_answer_stands();
  `,
  `drop table official_answer; drop function official_answer_stands();`,
);
