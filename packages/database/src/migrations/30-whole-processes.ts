import { sqlMigration } from './sql-migration.js';

export const WholeProcesses = sqlMigration(
  'WholeProcesses1763000000030',
  `
  -- In how many months after the result the winners are carried out. Null: not said.
  alter table process add column delivery_months int check (delivery_months between 1 and 120);
  -- Since when it is residents' business. Null: the installation has set it up, and no administrator has saved it yet.
  alter table process add column called_at timestamptz default talka_now();
  update process set called_at = created_at;

  -- Null: the installation itself, from a municipality's written rules.
  alter table vote alter column created_by drop not null;
  -- Which practice it was set up from, so that it is set up once, whatever becomes of it.
  create table practice_set_up (
    practice text primary key,
    vote_id uuid references vote on delete set null,
    at timestamptz not null default talka_now()
  );
  `,
  `
  drop table practice_set_up;
  delete from vote where created_by is null and state = 'draft';
  alter table vote alter column created_by set not null;
  alter table process drop column called_at; alter table process drop column delivery_months;
  `,
);
