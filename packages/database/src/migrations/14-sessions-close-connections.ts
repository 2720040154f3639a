import { sqlMigration } from './sql-migration.js';

export const SessionsCloseConnections = sqlMigration(
  'SessionsCloseConnections1763000000014',
  `
  -- Sessions end in many ways, by hand too; whichever it was, the live connections opened with them must not outlive them.
  create function session_closes_connections() returns trigger language plpgsql as $$
  begin
    insert into outbox (job, payload)
      select distinct 'close-connections', jsonb_build_object('person', person_id)
      from ended where person_id is not null;
    return null;
  end $$;
  create trigger session_closes_connections after delete on session referencing old table as ended
    for each statement execute function session_closes_connections();
  `,
  `
  drop trigger session_closes_connections on session;
  drop function session_closes_connections();
  `,
);
