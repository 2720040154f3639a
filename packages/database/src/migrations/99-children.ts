import { sqlMigration } from './sql-migration.js';

export const Children = sqlMigration(
  'Children1763000000099',
  `
  -- Children without an account of their own, as whoever brings them has written them down. A child is a row of person, so that
  -- places, registers and certificates are one thing for everybody; it has no address, and nobody signs in as it.
  create table child (
    person_id uuid primary key references person,
    carer_id uuid not null references person,
    since timestamptz not null default talka_now(),
    check (person_id <> carer_id)
  );
  create index child_carer on child (carer_id, person_id);
  create function child_has_no_address() returns trigger language plpgsql as $$
  begin
    if new.email is not null and exists (select from child where person_id = new.id) then
      raise exception 'a child that somebody brings has no address of its own' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger child_has_no_address before update of email on person
    for each row when (new.email is not null) execute function child_has_no_address();
  `,
  `
  drop trigger child_has_no_address on person; drop function child_has_no_address(); drop table child;
  `,
);
