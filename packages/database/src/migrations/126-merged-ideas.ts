import { sqlMigration } from './sql-migration.js';

const STATUSES = `'draft', 'submitted', 'returned', 'refused', 'published', 'under-review', 'feasible', 'not-feasible', 'on-ballot',
  'selected', 'not-selected', 'in-delivery', 'delivered', 'withdrawn'`;

/** One idea becomes part of another, by the word of the authors of both, and for good. */
export const MergedIdeas = sqlMigration(
  'MergedIdeas1763000000126',
  `
  create table idea_merge (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    into_id uuid not null references idea on delete cascade,
    words text not null,
    proposed_by uuid not null references person,
    proposed_at timestamptz not null default talka_now(),
    state text not null default 'open' check (state in ('open', 'consented', 'declined', 'withdrawn')),
    decided_by uuid references person,
    answer text not null default '',
    closed_at timestamptz,
    constraint idea_merge_of_two check (idea_id <> into_id),
    constraint idea_merge_decided_by_somebody check ((state in ('consented', 'declined')) = (decided_by is not null)),
    constraint idea_merge_closed_some_time check ((state = 'open') = (closed_at is null))
  );
  create unique index idea_merge_one_open on idea_merge (idea_id) where state = 'open';
  create unique index idea_merge_one_consented on idea_merge (idea_id) where state = 'consented';
  create index idea_merge_into on idea_merge (into_id);
  create index idea_merge_proposed on idea_merge (proposed_by);
  create index idea_merge_decided on idea_merge (decided_by) where decided_by is not null;

  create function idea_merge_stays_decided() returns trigger language plpgsql as $$
  begin
    raise exception 'a merge is decided once' using errcode = 'check_violation';
  end $$;
  create trigger idea_merge_stays_decided before update of state on idea_merge for each row
    when (old.state <> 'open' and old.state <> new.state) execute function idea_merge_stays_decided();

  alter table idea add column merged_into uuid references idea on delete cascade,
    drop constraint idea_status_check,
    add constraint idea_status_check check (status in (${STATUSES}, 'merged')),
    add constraint idea_merged_into_another check ((status = 'merged') = (merged_into is not null) and merged_into <> id);
  create index idea_merged_into on idea (merged_into) where merged_into is not null;

  -- Into what lives by itself, and not in a circle: of two that would become part of each other, one waits for the other here.
  create function idea_merges_into_living() returns trigger language plpgsql as $$
  begin
    perform from idea where id = new.merged_into and status <> 'merged' for share;
    if not found then
      raise exception 'idea % would become part of what is gone', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_merges_into_living before update of merged_into on idea for each row
    when (new.merged_into is not null) execute function idea_merges_into_living();

  -- By the word of both: looked at when the transaction commits.
  create function idea_merge_is_consented() returns trigger language plpgsql as $$
  begin
    if not exists (select from idea_merge where idea_id = new.id and state = 'consented') then
      raise exception 'idea % would be merged without consent', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger idea_merge_is_consented after update of status on idea
    deferrable initially deferred for each row
    when (new.status = 'merged' and old.status <> 'merged') execute function idea_merge_is_consented();

  -- No name is added to what has become part of another: it would be counted nowhere. Whoever adds one waits for who merges.
  create function idea_support_is_of_living() returns trigger language plpgsql as $$
  begin
    perform from idea where id = new.idea_id and status <> 'merged' for share;
    if not found then
      raise exception 'idea % has become part of another', new.idea_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_support_is_of_living before insert on idea_support
    for each row execute function idea_support_is_of_living();
  `,
  `
  drop trigger idea_support_is_of_living on idea_support; drop function idea_support_is_of_living();
  drop trigger idea_merge_is_consented on idea; drop function idea_merge_is_consented();
  drop trigger idea_merges_into_living on idea; drop function idea_merges_into_living();
  alter table idea drop constraint idea_merged_into_another;
  update idea set status = 'withdrawn' where status = 'merged';
  alter table idea drop column merged_into, drop constraint idea_status_check,
    add constraint idea_status_check check (status in (${STATUSES}));
  drop table idea_merge; drop function idea_merge_stays_decided();
  `,
);
