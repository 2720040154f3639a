import { sqlMigration } from './sql-migration.js';

export const CheckedOpenings = sqlMigration(
  'CheckedOpenings1763000000031',
  `
  -- What was brought is checked by a worker, outside of the request that brings it. What is here was checked before.
  alter table vote_opening
    add column state text not null default 'checked' check (state in ('checking', 'checked', 'refused')),
    -- Tells one bringing from the next: what was found of one is not written down of another.
    add column brought uuid not null default gen_random_uuid(),
    -- Ballots of pots too small to be published, until they are checked; then they are with their pots.
    add column withheld jsonb,
    add column refusal jsonb,
    add constraint vote_opening_refused check ((state = 'refused') = (refusal is not null)),
    add constraint vote_opening_withheld check (state = 'checking' or withheld is null);
  alter table vote_opening alter column state drop default;
  create index vote_opening_checking on vote_opening (at) where state = 'checking';

  -- Open votes were counted when their publication was proposed; now when two people end them.
  insert into vote_opening (vote_id, document, brought_by, state)
    select v.id, null, a.confirmed_by, 'checking' from vote v join vote_act a on a.vote_id = v.id
    where v.state = 'opened' and v.rules ->> 'secrecy' = 'open' and a.kind = 'open' and a.confirmed_by is not null
    on conflict (vote_id) do nothing;

  create function vote_published_when_checked() returns trigger language plpgsql as $$ begin
    if not exists (select from vote_opening where vote_id = new.id and state = 'checked') then
      raise exception 'a result is published once it is checked' using constraint = 'vote_published_when_checked',
        errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger vote_published_when_checked before update of state on vote for each row
    when (new.state = 'published' and old.state <> 'published') execute function vote_published_when_checked();
  `,
  `
  drop trigger vote_published_when_checked on vote; drop function vote_published_when_checked();
  delete from vote_opening where state <> 'checked';
  alter table vote_opening drop constraint vote_opening_refused, drop constraint vote_opening_withheld,
    drop column state, drop column brought, drop column withheld, drop column refusal;
  `,
);
