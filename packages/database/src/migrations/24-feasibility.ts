import { sqlMigration } from './sql-migration.js';

export const Feasibility = sqlMigration(
  'Feasibility1763000000024',
  `
  -- One look at whether an idea can be carried out, and for how much. The newest of an idea is the one that counts.
  create table idea_assessment (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    municipality_id text not null references municipality,
    revision int not null default 1,
    opened_by uuid not null references person,
    opened_at timestamptz not null default talka_now(),
    -- Why it was begun, where the number of supporters does not say it.
    reason text,
    upkeep_cents bigint not null default 0 check (upkeep_cents between 0 and 1000000000),
    not_costed text not null default '' check (length(not_costed) <= 2000),
    saved_by uuid references person,
    saved_at timestamptz,
    check ((saved_by is null) = (saved_at is null))
  );
  create index idea_assessment_of on idea_assessment (idea_id, id desc);

  create table idea_costing_line (
    assessment_id uuid not null references idea_assessment on delete cascade,
    position int not null check (position between 1 and 40),
    what text not null check (what <> ''),
    cents bigint not null check (cents between 1 and 1000000000),
    primary key (assessment_id, position)
  );

  create table idea_evaluator (
    assessment_id uuid not null references idea_assessment on delete cascade,
    person_id uuid not null references person,
    assigned_by uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (assessment_id, person_id)
  );

  -- The first word, and on an appeal the second. Of two people at once, the later finds the place taken.
  create table idea_finding (
    assessment_id uuid not null references idea_assessment on delete cascade,
    turn smallint not null check (turn in (1, 2)),
    outcome text not null check (outcome in ('feasible', 'not-feasible')),
    reason text check (reason in
      ('not-competence', 'not-owned', 'against-rules', 'technical', 'too-costly', 'upkeep', 'already-planned')),
    words text not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    appeal_until timestamptz,
    primary key (assessment_id, turn),
    constraint idea_finding_no_has_reason check ((outcome = 'not-feasible') = (reason is not null)),
    constraint idea_finding_no_can_be_appealed
      check ((outcome = 'not-feasible' and turn = 1) = (appeal_until is not null)),
    constraint idea_finding_says_why check ((outcome = 'feasible' and turn = 1) or length(words) >= 20)
  );

  create table idea_finding_appeal (
    assessment_id uuid primary key references idea_assessment on delete cascade,
    by_id uuid not null references person,
    -- Null once its author has erased the account.
    words text,
    at timestamptz not null default talka_now()
  );

  create function idea_has_author(idea_id uuid, person_id uuid) returns boolean language sql stable as $$
    select exists (select from idea i where i.id = $1 and i.author_id = $2)
      or exists (select from idea_invitation v where v.idea_id = $1 and v.person_id = $2 and v.state = 'accepted')
  $$;

  create function idea_evaluator_is_no_author() returns trigger language plpgsql as $$
  begin
    if idea_has_author((select idea_id from idea_assessment where id = new.assessment_id), new.person_id) then
      raise exception 'an author cannot cost their own idea' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_evaluator_is_no_author before insert or update on idea_evaluator
    for each row execute function idea_evaluator_is_no_author();

  create function idea_finding_by_the_right_person() returns trigger language plpgsql as $$
  begin
    if idea_has_author((select idea_id from idea_assessment where id = new.assessment_id), new.by_id) then
      raise exception 'an author cannot decide on their own idea' using errcode = 'check_violation';
    end if;
    if new.turn = 2 and not exists (
      select from idea_finding f join idea_finding_appeal a on a.assessment_id = f.assessment_id
      where f.assessment_id = new.assessment_id and f.turn = 1 and f.by_id <> new.by_id
    ) then
      raise exception 'a second finding needs an appeal and a second person' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_finding_by_the_right_person before insert or update on idea_finding
    for each row execute function idea_finding_by_the_right_person();

  -- What was found, was found of this costing.
  create function idea_costing_stays_as_found() returns trigger language plpgsql as $$
  begin
    if exists (select from idea_finding where assessment_id = new.assessment_id) then
      raise exception 'a costing does not change after its finding' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger idea_costing_stays_as_found before insert or update on idea_costing_line
    for each row execute function idea_costing_stays_as_found();

  -- The last word on "feasible": found so by somebody, and costed. Looked at when the transaction commits.
  create function idea_is_found_so() returns trigger language plpgsql as $$
  begin
    if not exists (
      select from (select id from idea_assessment where idea_id = new.id order by id desc limit 1) a
      where (select outcome from idea_finding where assessment_id = a.id order by turn desc limit 1) = new.status
        and (new.status = 'not-feasible' or
          (select sum(cents) from idea_costing_line where assessment_id = a.id) > 0)
    ) then
      raise exception 'idea % would be % without a finding', new.id, new.status using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger idea_is_found_so after update of status on idea
    deferrable initially deferred for each row
    when (new.status in ('feasible', 'not-feasible') and old.status is distinct from new.status)
    execute function idea_is_found_so();
  create constraint trigger idea_is_found_so_from_the_start after insert on idea
    deferrable initially deferred for each row
    when (new.status in ('feasible', 'not-feasible'))
    execute function idea_is_found_so();

  -- Which idea was voted on where, with which costing, and what came of it. On one ballot at a time.
  create table idea_ballot (
    idea_id uuid not null references idea,
    vote_id uuid not null references vote,
    assessment_id uuid not null references idea_assessment,
    put_at timestamptz not null default talka_now(),
    outcome text check (outcome in ('selected', 'not-selected', 'taken-off')),
    left_at timestamptz,
    primary key (idea_id, vote_id),
    check ((outcome is null) = (left_at is null))
  );
  create unique index idea_ballot_one_at_a_time on idea_ballot (idea_id) where outcome is null;

  create function vote_ideas_are_on_its_ballot() returns trigger language plpgsql as $$
  begin
    if exists (
      select from vote_project p where p.vote_id = new.id and p.idea_id is not null
        and not exists (select from idea_ballot b
          where b.vote_id = new.id and b.idea_id = p.idea_id and b.outcome is null)
    ) then
      raise exception 'vote % would be announced with an idea that is not feasible', new.number
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger vote_ideas_are_on_its_ballot after update of state on vote
    deferrable initially deferred for each row
    when (old.state = 'draft' and new.state = 'announced')
    execute function vote_ideas_are_on_its_ballot();
  `,
  `
  drop trigger vote_ideas_are_on_its_ballot on vote; drop function vote_ideas_are_on_its_ballot();
  drop table idea_ballot;
  drop trigger idea_is_found_so_from_the_start on idea; drop trigger idea_is_found_so on idea;
  drop function idea_is_found_so();
  drop table idea_finding_appeal; drop table idea_finding; drop table idea_evaluator; drop table idea_costing_line;
  drop table idea_assessment;
  drop function idea_costing_stays_as_found(); drop function idea_finding_by_the_right_person();
  drop function idea_evaluator_is_no_author(); drop function idea_has_author(uuid, uuid);
  `,
);
