import { sqlMigration } from './sql-migration.js';

export const DeliveryRevisions = sqlMigration(
  'DeliveryRevisions1763000000134',
  `
  -- Of two who write down who answers and what it has cost, the second has to have read the first.
  alter table idea_delivery add column revision int not null default 1;
  create function idea_delivery_one_by_one() returns trigger language plpgsql as $$
  begin
    if new.revision <> old.revision + 1 then
      raise exception 'what is kept of the delivery of idea % was not read as it stands', new.idea_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_delivery_one_by_one before update of office, spent_cents, revision on idea_delivery for each row
    execute function idea_delivery_one_by_one();
  `,
  `
  drop trigger idea_delivery_one_by_one on idea_delivery; drop function idea_delivery_one_by_one();
  alter table idea_delivery drop column revision;
  `,
);
