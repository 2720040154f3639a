import { sqlMigration } from './sql-migration.js';

/**
 * Municipalities share moderators: each that takes part puts some of its own into a pool, and a rota says who of them is on duty
 * in which week. Whoever is on duty decides for all that take part.
 */
export const SharedDesk = sqlMigration(
  'SharedDesk1763000000131',
  `
  -- Who takes part: reports and appeals always, what is handed in where it says so. Its own projects may be left to others.
  create table shared_desk (
    municipality_id text primary key references municipality,
    submissions boolean not null,
    own_elsewhere boolean not null,
    since timestamptz not null default talka_now()
  );
  create table pool_member (
    person_id uuid primary key references person,
    municipality_id text not null references shared_desk,
    since timestamptz not null default talka_now()
  );
  create index pool_member_municipality on pool_member (municipality_id);

  -- Two a week, never of one municipality: what one may not decide, the other may.
  create table duty (
    week date not null constraint duty_begins_on_monday check (extract(isodow from week) = 1),
    place smallint not null constraint duty_place_check check (place in (1, 2)),
    person_id uuid not null references person,
    municipality_id text not null references municipality,
    told_at timestamptz,
    primary key (week, place),
    constraint duty_once_a_week unique (week, person_id),
    constraint duty_of_two_municipalities unique (week, municipality_id)
  );
  create index duty_person on duty (person_id);

  -- Days on which somebody cannot be on duty. Why, is not asked.
  create table duty_absence (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    during daterange not null constraint duty_absence_has_days
      check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    constraint duty_absence_apart exclude using gist (person_id with =, during with &&)
  );

  -- Whoever changes the rota holds this row: one change at a time, so that each sees what it changes.
  create table rota (one boolean primary key default true check (one));
  insert into rota default values;

  -- The Monday of this week, where people live.
  create function talka_week() returns date language sql stable as $$
    select date_trunc('week', talka_now() at time zone 'Europe/Riga')::date
  $$;

  -- At the end of a transaction nobody has a week ahead who is not in the pool, or is away in it.
  create function rota_holds() returns trigger language plpgsql as $$
  begin
    perform from rota for update;
    if exists (select from duty d where d.week >= talka_week() and not exists (select from pool_member m
        where m.person_id = d.person_id and m.municipality_id = d.municipality_id)) then
      raise exception 'somebody would be on duty who is not in the pool' using errcode = 'check_violation';
    end if;
    if exists (select from duty d join duty_absence a on a.person_id = d.person_id
        and a.during && daterange(d.week, d.week + 7) where d.week >= talka_week()) then
      raise exception 'somebody would be on duty who is away' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger rota_holds after insert or update of week, person_id, municipality_id on duty
    deferrable initially deferred for each row execute function rota_holds();
  create constraint trigger rota_holds after delete or update on pool_member
    deferrable initially deferred for each row execute function rota_holds();
  create constraint trigger rota_holds after insert or update on duty_absence
    deferrable initially deferred for each row execute function rota_holds();

  create function talka_decides_at(who uuid, place text) returns boolean language sql stable as $$
    select exists (select from role_grant where person_id = who and municipality_id = place
      and role in ('moderator', 'administrator') and revoked_at is null)
  $$;

  -- For whom else somebody is on duty now, as long as they still moderate at home.
  create function talka_desks_on_duty(who uuid) returns table (municipality_id text, submissions boolean)
  language sql stable as $$
    select s.municipality_id, s.submissions from duty d cross join shared_desk s
    where d.person_id = who and d.week = talka_week() and s.municipality_id <> d.municipality_id
      and talka_decides_at(who, d.municipality_id)
  $$;

  -- Who may not decide because it is their own municipality's project: what a vote has chosen and the municipality carries out,
  -- or what somebody with an office there has written. Nobody, where the municipality has no such rule or nobody else could.
  create function talka_insiders(place text, idea uuid, comment uuid, authors uuid[]) returns uuid[]
  language sql stable as $$
    select coalesce((select array_agg(distinct g.person_id) from role_grant g
      where g.municipality_id = place and g.role in ('moderator', 'administrator') and g.revoked_at is null
        and exists (select from shared_desk s where s.municipality_id = place and s.own_elsewhere)
        and exists (select from pool_member m where m.municipality_id <> place)
        and (exists (select from role_grant a where a.person_id = any (authors) and a.municipality_id = place
              and a.revoked_at is null)
          or exists (select from idea i where i.status in ('selected', 'in-delivery', 'delivered') and i.id = coalesce(idea,
              (select t.idea_id from comment k join discussion t on t.id = k.discussion_id where k.id = comment))))), '{}')
  $$;

  -- Whether somebody on duty may decide on a case of another municipality: what is handed in only where it is shared.
  create function talka_reaches(who uuid, place text, kind text, insiders uuid[]) returns boolean
  language sql stable as $$
    select exists (select from talka_desks_on_duty(who) d where d.municipality_id = place
      and (d.submissions or kind <> 'review' or cardinality(insiders) > 0))
  $$;

  -- The last word on who decides. Being on duty is held until the end: it cannot be taken away meanwhile.
  create function decision_within_reach() returns trigger language plpgsql as $$
  declare
    c moderation_case;
    insiders uuid[];
  begin
    select * into c from moderation_case where id = new.case_id;
    insiders := talka_insiders(c.municipality_id, c.idea_id, c.comment_id, c.authors);
    if new.by_id = any (insiders) then
      raise exception 'a project of one''s own municipality is decided by somebody else' using errcode = 'check_violation';
    end if;
    if talka_decides_at(new.by_id, c.municipality_id) then
      return new;
    end if;
    perform from shared_desk where municipality_id = c.municipality_id for share;
    perform from duty where week = talka_week() and person_id = new.by_id for share;
    if not talka_reaches(new.by_id, c.municipality_id, c.kind, insiders) then
      raise exception 'nobody decides for a municipality they neither moderate nor are on duty for'
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger decision_within_reach before insert on decision
    for each row execute function decision_within_reach();
  `,
  `
  drop trigger decision_within_reach on decision; drop function decision_within_reach();
  drop function talka_reaches(uuid, text, text, uuid[]); drop function talka_insiders(text, uuid, uuid, uuid[]);
  drop function talka_desks_on_duty(uuid); drop function talka_decides_at(uuid, text);
  drop table rota; drop table duty_absence; drop table duty; drop table pool_member; drop table shared_desk;
  drop function rota_holds(); drop function talka_week();
  `,
);
