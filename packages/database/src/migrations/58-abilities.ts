import { sqlMigration } from './sql-migration.js';

export const Abilities = sqlMigration(
  'Abilities1763000000058',
  `
  -- What a task asks of people besides their age; the names are the rule's own list.
  alter table volunteer_role add column needs text[] not null default '{}' check (cardinality(needs) <= 4);

  -- What somebody says of themselves: languages, skills, trainings.
  create table person_ability (
    person_id uuid not null references person,
    ability text not null check (ability <> ''),
    said_at timestamptz not null default talka_now(),
    primary key (person_id, ability)
  );
  `,
  `
  drop table person_ability; alter table volunteer_role drop column needs;
  `,
);
