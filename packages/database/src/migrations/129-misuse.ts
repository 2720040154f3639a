import { sqlMigration } from './sql-migration.js';

export const Misuse = sqlMigration(
  'Misuse1763000000129',
  `
  -- A person has judged that what was reported was reported without any ground, not merely wrongly.
  alter table decision add column unfounded boolean not null default false,
    add constraint decision_unfounded_is_kept check (not unfounded or outcome = 'keep');

  -- Against who often says what has to be hidden, or often reports without any ground (Digital Services Act, Article 23).
  create table misuse_measure (
    id uuid primary key default uuidv7(),
    municipality_id text not null references municipality,
    -- Gone with their account: that something was done stays, without whom and without words.
    person_id uuid references person,
    what text not null check (what in ('commenting', 'reporting')),
    kind text not null check (kind in ('warning', 'suspension')),
    counted int not null check (counted > 0),
    words text,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    until timestamptz,
    appeal_words text,
    appealed_at timestamptz,
    decided_by uuid references person,
    decided_at timestamptz,
    decision text check (decision in ('upheld', 'lifted')),
    decision_words text,
    constraint misuse_measure_not_ones_own check (by_id <> person_id),
    constraint misuse_measure_ends check ((kind = 'suspension') = (until is not null)),
    constraint misuse_measure_is_short check (until > at and until <= at + interval '30 days'),
    constraint misuse_measure_decided_whole check (num_nonnulls(decided_by, decided_at, decision) in (0, 3)),
    constraint misuse_measure_decided_on_appeal check (decision is null or appealed_at is not null),
    -- One at a time: no two together last longer than the longest.
    constraint misuse_measure_one_at_a_time exclude using gist
      (person_id with =, what with =, municipality_id with =, tstzrange(at, until) with &&)
      where (kind = 'suspension' and decision is distinct from 'lifted'),
    constraint misuse_measure_without_words check (person_id is not null or num_nonnulls(words, appeal_words, decision_words) = 0),
    constraint misuse_measure_second_person check (decided_by <> by_id and decided_by <> person_id)
  );
  create index misuse_measure_person on misuse_measure (person_id, what, until);
  create index misuse_measure_municipality on misuse_measure (municipality_id, at desc);
  create index misuse_measure_by on misuse_measure (by_id);
  create index misuse_measure_decided_by on misuse_measure (decided_by) where decided_by is not null;

  create function talka_suspended_until(person uuid, of_what text, municipality text) returns timestamptz language sql stable as $$
    select max(until) from misuse_measure where person_id = person and what = of_what and municipality_id = municipality
      and kind = 'suspension' and until > talka_now() and decision is distinct from 'lifted'
  $$;

  -- Nobody is suspended who was not warned of it first.
  create function misuse_is_warned_of() returns trigger language plpgsql as $$
  begin
    if not exists (select from misuse_measure m where m.kind = 'warning' and m.person_id = new.person_id and m.what = new.what
                   and m.municipality_id = new.municipality_id and m.at > new.at - interval '180 days') then
      raise exception 'nobody is suspended without a warning' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger misuse_is_warned_of before insert on misuse_measure for each row
    when (new.kind = 'suspension') execute function misuse_is_warned_of();

  -- Whoever is suspended does not comment and does not report, whatever road it comes by.
  create function comment_is_not_suspended() returns trigger language plpgsql as $$
  begin
    if exists (select from discussion_person p join discussion d on d.id = p.discussion_id join idea i on i.id = d.idea_id
               where (p.discussion_id, p.number) = (new.discussion_id, new.number)
                 and talka_suspended_until(p.person_id, 'commenting', i.municipality_id) is not null) then
      raise exception 'commenting is suspended' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger comment_is_not_suspended before insert on comment for each row execute function comment_is_not_suspended();
  create function report_is_not_suspended() returns trigger language plpgsql as $$
  begin
    if exists (select from moderation_case c where c.id = new.case_id
               and talka_suspended_until(new.reporter_id, 'reporting', c.municipality_id) is not null) then
      raise exception 'reporting is suspended' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger report_is_not_suspended before insert on report for each row
    when (new.reporter_id is not null) execute function report_is_not_suspended();
  `,
  `
  drop trigger report_is_not_suspended on report; drop function report_is_not_suspended();
  drop trigger comment_is_not_suspended on comment; drop function comment_is_not_suspended();
  drop table misuse_measure; drop function misuse_is_warned_of(); drop function talka_suspended_until(uuid, text, text);
  alter table decision drop constraint decision_unfounded_is_kept, drop column unfounded;
  `,
);
