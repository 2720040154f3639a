import { sqlMigration } from './sql-migration.js';

export const IdeaPhotos = sqlMigration(
  'IdeaPhotos1763000000066',
  `
  -- What was done for an idea, as it was seen at an event: nothing is shown that an official has not looked at and described.
  create table idea_photo (
    id uuid primary key default uuidv7(),
    event_id uuid not null references idea_work,
    idea_id uuid not null references idea,
    name text not null,
    alt text not null default '',
    bytes int not null check (bytes > 0),
    width int,
    height int,
    key text not null,
    taken_on date not null,
    state text not null default 'waiting' check (state in ('waiting', 'public', 'turned-down')),
    added_by uuid not null references person,
    added_at timestamptz not null default talka_now(),
    decided_by uuid references person,
    decided_at timestamptz,
    check ((state = 'waiting') = (decided_at is null)),
    check (state <> 'public' or alt <> '')
  );
  create index idea_photo_key on idea_photo (key);
  create index idea_photo_event on idea_photo (event_id);
  create index idea_photo_idea on idea_photo (idea_id, taken_on);
  `,
  `
  drop table idea_photo;
  `,
);
