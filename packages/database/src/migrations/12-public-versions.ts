import { sqlMigration } from './sql-migration.js';

/**
 * A version is public when its idea became public with it. What was returned or refused before anybody saw it never
 * does, and what was taken down does not come back through the history: the reason may be a name or a telephone number.
 */
export const PublicVersions = sqlMigration(
  'PublicVersions1763000000012',
  `
  alter table idea_version add is_public boolean not null default false;

  create function idea_show_version() returns trigger language plpgsql as $$
  begin
    update idea_version set is_public = new.is_public
      where idea_id = new.id and number = (select max(number) from idea_version where idea_id = new.id);
    return null;
  end $$;
  create trigger idea_show_version after update of status on idea for each row
    when (old.is_public <> new.is_public and new.status <> 'withdrawn') execute function idea_show_version();

  update idea_version set is_public = true from idea
    where idea.id = idea_version.idea_id and idea.is_public
      and idea_version.number = (select max(v.number) from idea_version v where v.idea_id = idea.id);
  `,
  `
  drop trigger idea_show_version on idea; drop function idea_show_version();
  alter table idea_version drop is_public;
  `,
);
