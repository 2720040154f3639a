import { sqlMigration } from './sql-migration.js';

export const VolunteerCare = sqlMigration(
  'VolunteerCare1763000000061',
  `
  -- What somebody eats and what they need to take part, said for one event with their explicit consent, and deleted soon after it.
  create table volunteer_care (
    event_id uuid not null references volunteer_event,
    person_id uuid not null references person,
    food text[] not null check (food <@ array['vegetarian', 'vegan', 'gluten-free', 'lactose-free', 'halal', 'kosher', 'no-nuts']),
    food_other text not null,
    access text[] not null check (access <@ array['wheelchair', 'hearing', 'sight']),
    access_other text not null,
    consented_at timestamptz not null default talka_now(),
    primary key (event_id, person_id),
    constraint volunteer_care_said
      check (cardinality(food) > 0 or cardinality(access) > 0 or food_other <> '' or access_other <> '')
  );
  create index volunteer_care_person on volunteer_care (person_id);
  `,
  `drop table volunteer_care;`,
);
