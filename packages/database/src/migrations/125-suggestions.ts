import { sqlMigration } from './sql-migration.js';

const showsVersion = (all: string): string => `
  create or replace function idea_show_version() returns trigger language plpgsql as $$
  begin
    update idea_version set is_public = new.is_public
      where idea_id = new.id and (number = (select max(number) from idea_version where idea_id = new.id)${all});
    return null;
  end $$;`;

/**
 * What others than its authors would say differently in an idea. A public text can change now, so one idea has several versions
 * that everyone could read: when it is taken down, none of them stays in its history.
 */
export const Suggestions = sqlMigration(
  'Suggestions1763000000125',
  `
  create table idea_suggestion (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    by_id uuid not null references person,
    -- What it was written against, and what would stand there instead; null: as it is.
    base_version int not null,
    title text,
    summary text,
    why text,
    reason text not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    sent_at timestamptz not null default talka_now(),
    decided_by uuid references person,
    answer text not null default '',
    closed_at timestamptz,
    -- The version that it became.
    version int,
    foreign key (idea_id, base_version) references idea_version on delete cascade,
    foreign key (idea_id, version) references idea_version on delete cascade,
    constraint idea_suggestion_changes_something check (num_nonnulls(title, summary, why) > 0),
    constraint idea_suggestion_became_a_version check ((state = 'accepted') = (version is not null)),
    constraint idea_suggestion_decided_by_somebody check ((state in ('accepted', 'declined')) = (decided_by is not null)),
    constraint idea_suggestion_closed_some_time check ((state = 'open') = (closed_at is null)),
    constraint idea_suggestion_of_one_version unique (idea_id, version)
  );
  create unique index idea_suggestion_one_open on idea_suggestion (idea_id, by_id) where state = 'open';
  create index idea_suggestion_idea on idea_suggestion (idea_id, sent_at desc);
  create index idea_suggestion_person on idea_suggestion (by_id);
  create index idea_suggestion_decided on idea_suggestion (decided_by) where decided_by is not null;

  -- It is decided once: whoever suggested it has been told.
  create function idea_suggestion_stays_decided() returns trigger language plpgsql as $$
  begin
    raise exception 'a suggestion is decided once' using errcode = 'check_violation';
  end $$;
  create trigger idea_suggestion_stays_decided before update of state, version on idea_suggestion for each row
    when (old.state <> 'open' and (old.state, old.version) is distinct from (new.state, new.version))
    execute function idea_suggestion_stays_decided();
  ${showsVersion(' or not new.is_public and new.status <> old.status')}
  `,
  `
  ${showsVersion('')}
  drop table idea_suggestion; drop function idea_suggestion_stays_decided();
  `,
);
