import { sqlMigration } from './sql-migration.js';

export const IdeaFollow = sqlMigration(
  'IdeaFollow1763000000115',
  `
  -- Who wants to hear what becomes of an idea, besides its authors and those who support it: they hear of it anyway.
  create table idea_follow (
    idea_id uuid not null references idea on delete cascade,
    person_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (idea_id, person_id)
  );
  create index idea_follow_person on idea_follow (person_id);
  `,
  `
  drop table idea_follow;
  `,
);
