import { sqlMigration } from './sql-migration.js';

export const WorkshopFeedback = sqlMigration(
  'WorkshopFeedback1763000000098',
  `
  -- Who has said how it was: that, and not what.
  create table workshop_feedback_given (
    workshop_id uuid not null references workshop on delete cascade,
    person_id uuid not null references person,
    primary key (workshop_id, person_id)
  );
  create index workshop_feedback_given_person on workshop_feedback_given (person_id);

  -- What was said, by nobody: without a time, and under ids that are in no order of time.
  create table workshop_feedback (
    id uuid primary key default gen_random_uuid(),
    workshop_id uuid not null references workshop on delete cascade,
    stars smallint not null check (stars between 1 and 5),
    words text not null
  );
  create index workshop_feedback_workshop on workshop_feedback (workshop_id);
  `,
  `drop table workshop_feedback; drop table workshop_feedback_given;`,
);
