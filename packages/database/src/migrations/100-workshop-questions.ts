import { sqlMigration } from './sql-migration.js';

export const WorkshopQuestions = sqlMigration(
  'WorkshopQuestions1763000000100',
  `
  -- What everybody is asked who enrols. Answers stand in shift_answers, by place, as those of tasks do.
  alter table workshop add column questions jsonb not null default '[]'
    constraint workshop_questions check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 5);
  `,
  `
  delete from shift_answers a using workshop w left join workshop_session t on t.workshop_id = w.id
    where a.slot_id in (w.slot_id, t.slot_id);
  alter table workshop drop column questions;
  `,
);
