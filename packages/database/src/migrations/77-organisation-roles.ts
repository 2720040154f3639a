import { sqlMigration } from './sql-migration.js';

export const OrganisationRoles = sqlMigration(
  'OrganisationRoles1763000000077',
  `
  -- Whoever acts for an organisation up to now may do everything; so may whoever is added by a version that knows no roles yet.
  alter table organisation_person add column role text not null default 'manager'
    check (role in ('manager', 'coordinator', 'gate'));

  -- An organisation that people act for has a manager among them: looked at when the transaction ends, one transaction after the
  -- other.
  create function organisation_keeps_manager() returns trigger language plpgsql as $$
  begin
    perform from organisation where id = old.organisation_id for no key update;
    if exists (select from organisation_person where organisation_id = old.organisation_id)
      and not exists (select from organisation_person where organisation_id = old.organisation_id and role = 'manager') then
      raise exception 'an organisation has no manager' using errcode = 'check_violation', constraint = 'organisation_keeps_manager';
    end if;
    return null;
  end $$;
  create constraint trigger organisation_keeps_manager after update or delete on organisation_person
    deferrable initially deferred for each row when (old.role = 'manager') execute function organisation_keeps_manager();
  `,
  `
  drop trigger organisation_keeps_manager on organisation_person;
  drop function organisation_keeps_manager();
  alter table organisation_person drop column role;
  `,
);
