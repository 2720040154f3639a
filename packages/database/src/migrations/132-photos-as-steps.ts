import { sqlMigration } from './sql-migration.js';

export const PhotosAsSteps = sqlMigration(
  'PhotosAsSteps1763000000132',
  `
  -- A photo of an event may be of a step of the plan, too: what volunteers did is how that step was done.
  alter table idea_photo drop constraint idea_photo_of_something,
    add constraint idea_photo_of_something check (num_nonnulls(event_id, step_id) > 0);
  `,
  `
  update idea_photo set step_id = null where event_id is not null;
  alter table idea_photo drop constraint idea_photo_of_something,
    add constraint idea_photo_of_something check (num_nonnulls(event_id, step_id) = 1);
  `,
);
