import { sqlMigration } from './sql-migration.js';

export const SeenTrainings = sqlMigration(
  'SeenTrainings1763000000071',
  `
  -- By what the trainings of a task count: the word of whoever comes, or a paper that its organiser has seen.
  alter table volunteer_role add column proof text not null default 'said' check (proof in ('said', 'seen'));

  -- That an organisation has seen a paper of what somebody says they have; with their word it goes too.
  create table training_seen (
    person_id uuid not null,
    ability text not null,
    organisation_id uuid not null references organisation on delete cascade,
    seen_by uuid not null references person,
    seen_at timestamptz not null default talka_now(),
    valid_until date,
    primary key (person_id, ability, organisation_id),
    foreign key (person_id, ability) references person_ability on delete cascade
  );
  create index training_seen_organisation on training_seen (organisation_id);
  `,
  `
  drop table training_seen; alter table volunteer_role drop column proof;
  `,
);
