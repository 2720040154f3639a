import { sqlMigration } from './sql-migration.js';

const PUBLIC = `('published', 'under-review', 'feasible', 'not-feasible', 'on-ballot', 'selected', 'not-selected',
  'in-delivery', 'delivered')`;

const followsStatus = (hidden: string): string => `
  create or replace function idea_is_public() returns trigger language plpgsql as $$
  begin
    new.is_public := new.status in ${PUBLIC}${hidden};
    return new;
  end $$;`;

/**
 * An idea is hidden wherever it stands, and comes back to where it stood. Whether everyone sees it is kept by a trigger from
 * here on, as PostgreSQL cannot change what a generated column is made of without writing all its indexes anew.
 */
export const HiddenIdeas = sqlMigration(
  'HiddenIdeas1763000000122',
  `
  alter table idea add column hidden boolean not null default false;
  alter table idea alter column is_public drop expression if exists;
  ${followsStatus(' and not new.hidden')}
  create or replace trigger idea_is_public before insert or update of status, hidden, is_public on idea
    for each row execute function idea_is_public();
  -- As a generated column would: also where other triggers are asleep.
  alter table idea enable always trigger idea_is_public;

  drop trigger idea_show_version on idea;
  create trigger idea_show_version after update of status, hidden on idea for each row
    when (old.is_public <> new.is_public and new.status <> 'withdrawn') execute function idea_show_version();

  -- Hidden by somebody who said why: looked at when the transaction commits.
  create function idea_hiding_is_decided() returns trigger language plpgsql as $$
  begin
    if not exists (select from moderation_case c join decision d on d.case_id = c.id
                   where c.idea_id = new.id and d.outcome = 'hide') then
      raise exception 'idea % would be hidden without a decision', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger idea_hiding_is_decided after update of hidden on idea
    deferrable initially deferred for each row
    when (new.hidden and not old.hidden)
    execute function idea_hiding_is_decided();

  -- What is told of, leads somewhere: not to what nobody may see any more.
  create index idea_hidden on idea (number) where hidden;
  -- A line that counts leads to the latest of many, and stands while the idea does.
  create function talka_leads_to_hidden(link text, counts boolean) returns boolean language sql stable as $$
    select exists (select from idea where hidden and number = substring(link from '^/ideas/([0-9]{1,9})')::int)
      or not counts and exists (select from comment where state = 'hidden' and id = substring(link from
        '#comment-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$')::uuid)
  $$;

  -- Whoever reported something is a party to it, and to its appeal.
  create function talka_reporters(idea uuid, comment uuid) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct r.reporter_id), '{}') from report r join moderation_case c on c.id = r.case_id
    where r.reporter_id is not null and (c.idea_id = idea or c.comment_id = comment)
  $$;
  create or replace function decision_by_no_reporter() returns trigger language plpgsql as $$
  begin
    if new.by_id = any (select unnest(talka_reporters(c.idea_id, c.comment_id)) from moderation_case c where c.id = new.case_id) then
      raise exception 'nobody decides on what they reported' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger decision_by_no_reporter before insert on decision
    for each row execute function decision_by_no_reporter();
  `,
  `
  drop trigger decision_by_no_reporter on decision; drop function decision_by_no_reporter();
  drop function talka_reporters(uuid, uuid); drop function talka_leads_to_hidden(text, boolean);
  drop trigger idea_hiding_is_decided on idea; drop function idea_hiding_is_decided();
  drop trigger idea_show_version on idea;
  create trigger idea_show_version after update of status on idea for each row
    when (old.is_public <> new.is_public and new.status <> 'withdrawn') execute function idea_show_version();
  drop trigger idea_is_public on idea;
  ${followsStatus('')}
  create trigger idea_is_public before insert or update of status, is_public on idea
    for each row execute function idea_is_public();
  update idea set is_public = true where hidden;
  alter table idea drop column hidden;
  `,
);
