import { sqlMigration } from './sql-migration.js';

export const FederationRoles = sqlMigration(
  'FederationRoles1763000000008',
  `
  alter table role_grant
    add granted_reason text check (length(granted_reason) between 1 and 300),
    add revoked_reason text check (length(revoked_reason) between 1 and 300);

  -- Without a platform administrator nobody can ever make one again. The lock lets those who take such a role from each
  -- other at the same moment do so one after the other; the second then finds that nobody else is left.
  create function platform_administrators_hold() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('platform-administrators', 0))
  $$;
  create function role_grant_keep_platform_administrator() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.role = old.role and new.revoked_at is null then
      return new;
    end if;
    perform platform_administrators_hold();
    if not exists (
      select from role_grant where role = 'platform-administrator' and revoked_at is null and id <> old.id
    ) then
      raise exception 'the last platform administrator stays'
        using errcode = 'check_violation', constraint = 'role_grant_last_platform_administrator';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    return new;
  end $$;
  create trigger role_grant_keep_platform_administrator before update or delete on role_grant
    for each row when (old.role = 'platform-administrator' and old.revoked_at is null)
    execute function role_grant_keep_platform_administrator();
  `,
  `
  drop trigger role_grant_keep_platform_administrator on role_grant;
  drop function role_grant_keep_platform_administrator();
  drop function platform_administrators_hold();
  alter table role_grant drop granted_reason, drop revoked_reason;
  `,
);
