import { sqlMigration } from './sql-migration.js';

export const RoleQuestions = sqlMigration(
  'RoleQuestions1763000000067',
  `
  -- What an organiser asks of everybody who takes a task; the rules say what a question is made of.
  alter table volunteer_role add column questions jsonb not null default '[]'
    constraint volunteer_role_questions check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 5);

  -- What somebody has answered to it, by question. It may be said just before the place is taken.
  create table shift_answers (
    slot_id uuid not null references slot on delete cascade,
    person_id uuid not null references person,
    answers jsonb not null constraint shift_answers_said check (jsonb_typeof(answers) = 'object' and answers <> '{}'),
    said_at timestamptz not null default talka_now(),
    primary key (slot_id, person_id)
  );
  create index shift_answers_person on shift_answers (person_id);

  -- However somebody comes to lose their place, their answers go with it. Asked when all is done: whoever has a new standing by
  -- then keeps what they have just said, and a form that was left may be opened again.
  create function shift_answers_end() returns trigger language plpgsql as $$
  begin
    delete from shift_answers a where a.slot_id = new.slot_id and a.person_id = new.person_id
      and not exists (select from registration r
        where r.slot_id = a.slot_id and r.person_id = a.person_id and r.state <> 'ended');
    return null;
  end $$;
  create constraint trigger registration_ends_answers after update of state on registration
    deferrable initially deferred for each row
    when (new.state = 'ended' and new.ending is distinct from 'form-abandoned')
    execute function shift_answers_end();
  `,
  `
  drop trigger registration_ends_answers on registration;
  drop function shift_answers_end();
  drop table shift_answers;
  alter table volunteer_role drop column questions;
  `,
);
