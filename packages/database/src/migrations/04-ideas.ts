import { sqlMigration } from './sql-migration.js';

export const Ideas = sqlMigration(
  'Ideas1763000000004',
  `
  create sequence idea_number;

  create table idea (
    id uuid primary key default uuidv7(),
    number int unique,
    status text not null default 'draft' check (status in
      ('draft', 'submitted', 'returned', 'refused', 'published', 'under-review', 'feasible', 'not-feasible',
       'on-ballot', 'selected', 'not-selected', 'in-delivery', 'delivered', 'withdrawn')),
    revision int not null default 1,
    process_id uuid references process,
    author_id uuid not null references person,
    title text not null check (length(title) <= 120),
    summary text not null check (length(summary) <= 400),
    why text not null check (length(why) <= 6000),
    task smallint check (task between 1 and 3),
    category text,
    municipality_id text references municipality,
    area_id text,
    place jsonb,
    cost_cents bigint check (cost_cents between 0 and 1000000000),
    language text not null check (language in ('lv', 'ltg', 'en', 'ru')),
    support_count int not null default 0 check (support_count >= 0),
    created_at timestamptz not null default talka_now(),
    changed_at timestamptz not null default talka_now(),
    published_at timestamptz,
    is_public boolean not null generated always as (status in
      ('published', 'under-review', 'feasible', 'not-feasible', 'on-ballot', 'selected', 'not-selected',
       'in-delivery', 'delivered')) stored,
    search tsvector not null generated always as
      (to_tsvector('simple', talka_fold(title || ' ' || summary))) stored,
    foreign key (municipality_id, area_id) references area (municipality_id, id),
    -- Only drafts, and what became of them unseen, may have gaps.
    constraint idea_complete check (status in ('draft', 'withdrawn') or
      (title <> '' and summary <> '' and why <> '' and task is not null and category is not null
       and municipality_id is not null and area_id is not null and process_id is not null)),
    constraint idea_public_has_number check (not (status in
      ('published', 'under-review', 'feasible', 'not-feasible', 'on-ballot', 'selected', 'not-selected',
       'in-delivery', 'delivered')) or (number is not null and published_at is not null))
  );
  create index idea_newest on idea (published_at desc, id desc) where is_public;
  create index idea_supported on idea (support_count desc, published_at desc, id desc) where is_public;
  create index idea_newest_in_municipality on idea (municipality_id, published_at desc, id desc) where is_public;
  create index idea_newest_in_area on idea (area_id, published_at desc, id desc) where is_public;
  create index idea_newest_by_status on idea (status, published_at desc, id desc) where is_public;
  create index idea_newest_by_category on idea (category, published_at desc, id desc) where is_public;
  create index idea_search on idea using gin (search) where is_public;
  create index idea_title_like on idea using gin (talka_fold(title) gin_trgm_ops) where is_public;
  create index idea_with_place on idea (municipality_id) where is_public and place is not null;
  create index idea_author on idea (author_id);
  alter table idea alter column search set statistics 1000;

  create table idea_milestone (
    idea_id uuid not null references idea on delete cascade,
    status text not null,
    at timestamptz not null default clock_timestamp(),
    primary key (idea_id, at)
  );

  create table idea_version (
    idea_id uuid not null references idea on delete cascade,
    number int not null,
    title text not null,
    summary text not null,
    why text not null,
    content jsonb not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (idea_id, number)
  );

  create table idea_invitation (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    email citext,
    person_id uuid references person,
    state text not null default 'invited' check (state in ('invited', 'accepted', 'declined')),
    invited_by uuid not null references person,
    at timestamptz not null default talka_now(),
    answered_at timestamptz,
    check ((state = 'accepted') = (person_id is not null)),
    unique (idea_id, email)
  );
  create unique index idea_co_author on idea_invitation (idea_id, person_id) where state = 'accepted';
  create index idea_invitation_person on idea_invitation (person_id) where state = 'accepted';
  create index idea_invitation_email on idea_invitation (email) where state = 'invited';

  create table idea_file (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    position smallint not null check (position between 1 and 5),
    kind text not null check (kind in ('picture', 'document')),
    name text not null,
    alt text not null default '',
    bytes int not null check (bytes > 0),
    width int,
    height int,
    key text not null,
    added_by uuid not null references person,
    added_at timestamptz not null default talka_now(),
    unique (idea_id, position)
  );

  create table idea_support (
    idea_id uuid not null references idea on delete cascade,
    person_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (idea_id, person_id)
  );
  create index idea_support_person on idea_support (person_id);

  -- Every change of status is a milestone, whoever makes it.
  create function idea_keep_milestone() returns trigger language plpgsql as $$
  begin
    insert into idea_milestone (idea_id, status) values (new.id, new.status);
    return null;
  end $$;
  create trigger idea_milestone_first after insert on idea for each row execute function idea_keep_milestone();
  create trigger idea_milestone_next after update of status on idea for each row
    when (old.status is distinct from new.status) execute function idea_keep_milestone();
  `,
  `
  drop table idea_support; drop table idea_file; drop table idea_invitation; drop table idea_version;
  drop table idea_milestone; drop table idea; drop function idea_keep_milestone(); drop sequence idea_number;
  `,
);
