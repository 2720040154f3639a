import { sqlMigration } from './sql-migration.js';

export const IdeaDelivery = sqlMigration(
  'IdeaDelivery1763000000116',
  `
  -- Who answers for what a vote has chosen, and what it has cost so far.
  create table idea_delivery (
    idea_id uuid primary key references idea on delete cascade,
    office text not null check (office <> ''),
    spent_cents bigint check (spent_cents between 0 and 1000000000),
    saved_by uuid not null references person,
    saved_at timestamptz not null default talka_now()
  );

  -- The plan of its delivery, step by step. Where an idea has been is in idea_milestone.
  create table idea_step (
    id uuid primary key default uuidv7(),
    idea_id uuid not null references idea on delete cascade,
    words text not null check (words <> ''),
    language text not null check (language in ('lv', 'ltg', 'en', 'ru')),
    planned_on date not null,
    done_on date,
    added_by uuid not null references person,
    added_at timestamptz not null default talka_now(),
    done_by uuid references person,
    done_at timestamptz,
    unique (id, idea_id),
    constraint idea_step_done_by_somebody check (num_nonnulls(done_on, done_by, done_at) in (0, 3)),
    constraint idea_step_not_done_before_its_day check (done_on <= (done_at at time zone 'Europe/Riga')::date)
  );
  create index idea_step_idea on idea_step (idea_id, planned_on);

  -- Everyone was told that it is done: that is not taken back, and not told again.
  create function idea_step_stays_done() returns trigger language plpgsql as $$
  begin
    raise exception 'a step that is done stays as it was told' using errcode = 'check_violation';
  end $$;
  create trigger idea_step_stays_done before update on idea_step for each row
    when (old.done_on is not null and (old.done_on, old.words, old.planned_on) is distinct from (new.done_on, new.words, new.planned_on))
    execute function idea_step_stays_done();

  create table idea_delay (
    id uuid primary key default uuidv7(),
    step_id uuid not null references idea_step on delete cascade,
    reason text not null check (reason in ('permits', 'procurement', 'weather', 'costs', 'supplies', 'other')),
    words text not null check (words <> ''),
    language text not null check (language in ('lv', 'ltg', 'en', 'ru')),
    before_on date not null,
    until_on date not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    constraint idea_delay_is_later check (until_on > before_on)
  );
  create index idea_delay_step on idea_delay (step_id, at);

  -- The last word on what is there: nothing of its plan is left to do.
  create function idea_is_delivered_whole() returns trigger language plpgsql as $$
  begin
    if exists (select from idea_step where idea_id = new.id and done_on is null) then
      raise exception 'idea % would be delivered with steps left to do', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger idea_is_delivered_whole after update of status on idea
    deferrable initially deferred for each row
    when (new.status = 'delivered' and old.status is distinct from new.status)
    execute function idea_is_delivered_whole();

  -- A photo is of an event, or of a step of the plan.
  alter table idea_photo alter column event_id drop not null, add column step_id uuid,
    add constraint idea_photo_step foreign key (step_id, idea_id) references idea_step (id, idea_id),
    add constraint idea_photo_of_something check (num_nonnulls(event_id, step_id) = 1);
  create index idea_photo_of_step on idea_photo (step_id) where step_id is not null;
  `,
  `
  delete from idea_photo where event_id is null;
  alter table idea_photo drop constraint idea_photo_of_something, drop column step_id, alter column event_id set not null;
  drop trigger idea_is_delivered_whole on idea; drop function idea_is_delivered_whole();
  drop table idea_delay; drop table idea_step; drop function idea_step_stays_done(); drop table idea_delivery;
  `,
);
