import { sqlMigration } from './sql-migration.js';

export const Moderation = sqlMigration(
  'Moderation1763000000005',
  `
  create table moderation_case (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('review', 'appeal')),
    municipality_id text not null references municipality,
    idea_id uuid not null references idea on delete cascade,
    looks text not null check (looks in ('before', 'after')),
    authors uuid[] not null,
    note text,
    revision int not null default 1,
    claimed_by uuid references person,
    claimed_until timestamptz,
    first_decider uuid references person,
    opened_at timestamptz not null default talka_now(),
    closed_at timestamptz,
    check ((claimed_by is null) = (claimed_until is null))
  );
  create unique index moderation_case_one_open on moderation_case (idea_id) where closed_at is null;
  create index moderation_case_waiting on moderation_case (municipality_id, opened_at, id) where closed_at is null;
  create index moderation_case_closed on moderation_case (municipality_id, closed_at desc, id desc)
    where closed_at is not null;
  create index moderation_case_idea on moderation_case (idea_id, opened_at);

  -- The statement of reasons. One for each case: of two moderators at once, the second finds the place taken.
  create table decision (
    case_id uuid primary key references moderation_case on delete cascade,
    outcome text not null check (outcome in ('publish', 'return', 'refuse')),
    reason text,
    words text not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    automated boolean not null default false check (not automated),
    appeal_until timestamptz,
    constraint decision_refusal_has_reason check ((outcome = 'refuse') = (reason is not null)),
    constraint decision_refusal_can_be_appealed check ((outcome = 'refuse') = (appeal_until is not null)),
    constraint decision_says_why check (outcome = 'publish' or length(words) >= 10)
  );

  create function decision_by_the_right_person() returns trigger language plpgsql as $$
  declare of moderation_case;
  begin
    select * into of from moderation_case where id = new.case_id;
    if new.by_id = any (of.authors) then
      raise exception 'an author cannot decide on their own submission' using errcode = 'check_violation';
    end if;
    if of.kind = 'appeal' and new.by_id = of.first_decider then
      raise exception 'an appeal needs a second person' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger decision_by_the_right_person before insert on decision
    for each row execute function decision_by_the_right_person();

  -- The last word on "nothing is public before its municipality's rule says so": looked at when the transaction commits.
  create function idea_publication_is_allowed() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from moderation_case c left join decision d on d.case_id = c.id
      where c.idea_id = new.id and (d.outcome = 'publish' or (c.looks = 'after' and d.case_id is null))
    ) then
      raise exception 'idea % would be public without a decision', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger idea_publication_is_allowed after update of status on idea
    deferrable initially deferred for each row
    when (new.status = 'published' and old.status is distinct from new.status)
    execute function idea_publication_is_allowed();
  create constraint trigger idea_publication_from_the_start after insert on idea
    deferrable initially deferred for each row
    when (new.status = 'published')
    execute function idea_publication_is_allowed();
  `,
  `
  drop trigger idea_publication_from_the_start on idea;
  drop trigger idea_publication_is_allowed on idea; drop function idea_publication_is_allowed();
  drop table decision; drop function decision_by_the_right_person(); drop table moderation_case;
  `,
);
