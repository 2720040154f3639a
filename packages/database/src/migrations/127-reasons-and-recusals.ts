import { sqlMigration } from './sql-migration.js';

export const ReasonsAndRecusals = sqlMigration(
  'ReasonsAndRecusals1763000000127',
  `
  create function talka_in_all_languages(words jsonb) returns boolean language sql immutable as $$
    select (select count(*) from unnest(array['lv', 'en', 'ru']) l
            where jsonb_typeof(words -> l) = 'string' and length(words ->> l) >= 10) = 3
  $$;

  -- What a municipality usually writes to a ground; where it has not said, the product's own words stand.
  create table reason_template (
    municipality_id text not null references municipality,
    reason text not null,
    words jsonb not null constraint reason_template_in_all_languages check (talka_in_all_languages(words)),
    changed_by uuid not null references person,
    changed_at timestamptz not null default talka_now(),
    primary key (municipality_id, reason)
  );
  create index reason_template_changed_by on reason_template (changed_by);

  -- The same statement in every language, where the moderator has sent it so: what was sent is always one of them.
  alter table decision add column translations jsonb,
    add constraint decision_translations_say_the_same check (translations is null or (talka_in_all_languages(translations)
      and words in (translations ->> 'lv', translations ->> 'en', translations ->> 'ru')));

  -- On whose things somebody will not decide, because they are close. Why, and who they are to each other, is not asked.
  create table recusal (
    id uuid primary key default uuidv7(),
    moderator_id uuid not null references person,
    person_id uuid not null references person,
    since timestamptz not null default talka_now(),
    unique (moderator_id, person_id),
    constraint recusal_of_somebody_else check (moderator_id <> person_id)
  );
  create index recusal_person on recusal (person_id);
  create function talka_recused(authors uuid[]) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct moderator_id), '{}') from recusal where person_id = any (authors)
  $$;
  create function decision_by_nobody_close() returns trigger language plpgsql as $$
  begin
    if new.by_id = any (select unnest(talka_recused(c.authors)) from moderation_case c where c.id = new.case_id) then
      raise exception 'nobody decides on what is of somebody close to them' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger decision_by_nobody_close before insert on decision
    for each row execute function decision_by_nobody_close();
  `,
  `
  drop trigger decision_by_nobody_close on decision; drop function decision_by_nobody_close();
  drop function talka_recused(uuid[]); drop table recusal;
  alter table decision drop constraint decision_translations_say_the_same, drop column translations;
  drop table reason_template; drop function talka_in_all_languages(jsonb);
  `,
);
