import { sqlMigration } from './sql-migration.js';

export const VolunteerBars = sqlMigration(
  'VolunteerBars1763000000079',
  `
  -- Whoever may not come to an organisation's shifts, or to any of a municipality; why, and what they said to it.
  create table volunteer_bar (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    -- Whose administrators look at it.
    municipality_id text not null references municipality,
    -- Null: all events of the municipality.
    organisation_id uuid references organisation,
    reason text not null check (length(reason) between 1 and 2000),
    by_id uuid not null references person,
    -- From when it was set; what begins after it is not barred. Without an end: until it is lifted.
    during tstzrange not null check (lower_inc(during) and not lower_inf(during) and not upper_inc(during)
      and not isempty(during)),
    objection text check (length(objection) between 1 and 4000),
    objected_at timestamptz,
    decision text check (decision in ('lifted', 'kept')),
    decision_reason text check (length(decision_reason) between 1 and 2000),
    decided_by uuid references person,
    decided_at timestamptz,
    constraint volunteer_bar_objection check ((objection is null) = (objected_at is null)),
    constraint volunteer_bar_decision check ((decision is null) = (decision_reason is null)
      and (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    -- That it stays is said to an objection.
    constraint volunteer_bar_kept check (decision is distinct from 'kept' or objection is not null),
    -- Nobody is barred twice at once from the same.
    constraint volunteer_bar_once exclude using gist (person_id with =,
      (coalesce(organisation_id::text, municipality_id)) with =, during with &&)
      where (decision is distinct from 'lifted')
  );
  create index volunteer_bar_municipality on volunteer_bar (municipality_id, id desc);
  `,
  `drop table volunteer_bar;`,
);
