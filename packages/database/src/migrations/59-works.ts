import { sqlMigration } from './sql-migration.js';

export const Works = sqlMigration(
  'Works1763000000059',
  `
  -- Which events carry out which idea.
  create table idea_work (
    event_id uuid primary key references volunteer_event on delete cascade,
    idea_id uuid not null references idea,
    opened_by uuid not null references person,
    opened_at timestamptz not null default talka_now()
  );
  create index idea_work_idea on idea_work (idea_id);
  `,
  `
  drop table idea_work;
  `,
);
