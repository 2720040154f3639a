import { sqlMigration } from './sql-migration.js';

/** Open calls: applications until a time, scored blind by jurors who say first whether there is a conflict, decided on with reasons. */
export const OpenCalls = sqlMigration(
  'OpenCalls1763000000151',
  `
  create sequence open_call_number as int;
  create table open_call (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('open_call_number'),
    municipality_id text not null references municipality,
    kind text not null constraint open_call_kind_check check (kind in ('artists', 'makers', 'community', 'micro-grant')),
    who_may text not null constraint open_call_who_may_check check (who_may in ('municipality', 'region')),
    title text not null,
    words text not null,
    conditions text not null,
    language text not null,
    criteria jsonb not null,
    scale smallint not null constraint open_call_scale_check check (scale between 1 and 100),
    sum_cents bigint not null constraint open_call_sum_check check (sum_cents > 0),
    form jsonb not null,
    state text not null default 'open'
      constraint open_call_state_check check (state in ('open', 'scored', 'decided', 'called-off')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    report_by date,
    announced_by uuid not null references person,
    announced_at timestamptz not null default talka_now(),
    scored_at timestamptz,
    scored_by uuid references person,
    ended_at timestamptz,
    ended_by uuid references person,
    -- Why it was called off.
    words_at_end text,
    constraint open_call_times check (opens_at < closes_at),
    constraint open_call_reported_on check ((kind = 'micro-grant') = (report_by is not null)),
    constraint open_call_scored check (state not in ('scored', 'decided') or scored_at is not null),
    constraint open_call_ends check ((state in ('decided', 'called-off')) = (ended_at is not null)),
    constraint open_call_called_off_with_a_reason check (state <> 'called-off' or words_at_end is not null)
  );
  create index open_call_of on open_call (municipality_id);
  create index open_call_announced_by on open_call (announced_by);
  create index open_call_scored_by on open_call (scored_by);
  create index open_call_ended_by on open_call (ended_by);

  create table open_call_juror (
    call_id uuid not null references open_call,
    number smallint not null constraint open_call_juror_number_check check (number > 0),
    -- Null once their account is gone: what they scored stays.
    person_id uuid references person,
    appointed_by uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (call_id, number),
    constraint open_call_juror_once unique (call_id, person_id)
  );
  create index open_call_juror_person on open_call_juror (person_id);
  create index open_call_juror_appointed_by on open_call_juror (appointed_by);

  create sequence open_call_application_number as int;
  create table open_call_application (
    call_id uuid not null references open_call,
    number int not null default nextval('open_call_application_number'),
    -- Null once their account is gone.
    person_id uuid references person,
    state text not null default 'draft'
      constraint open_call_application_state_check check (state in ('draft', 'handed-in', 'withdrawn')),
    -- As it is typed.
    name text not null default '',
    title text not null default '',
    answers jsonb not null default '{}',
    saved_at timestamptz not null default talka_now(),
    -- As it was handed in last: what the jury sees.
    handed_name text,
    handed_title text,
    handed_answers jsonb,
    handed_in_at timestamptz,
    outcome text constraint open_call_outcome_check check (outcome in ('chosen', 'not-chosen')),
    amount_cents bigint constraint open_call_amount_check check (amount_cents > 0),
    reason text,
    report_state text constraint open_call_report_check check (report_state in ('handed-in', 'returned', 'accepted')),
    report_words text,
    report_cents bigint constraint open_call_report_cents_check check (report_cents >= 0),
    report_at timestamptz,
    report_answer text,
    primary key (call_id, number),
    constraint open_call_application_once unique (call_id, person_id),
    constraint open_call_application_handed_in check (state <> 'handed-in' or
      (handed_name is not null and handed_title is not null and handed_answers is not null and handed_in_at is not null)),
    constraint open_call_decided_on_what_is_handed_in check (outcome is null or state = 'handed-in'),
    constraint open_call_decided_with_a_reason check ((outcome is null) = (reason is null)),
    constraint open_call_amount_of_chosen check ((outcome is not distinct from 'chosen') = (amount_cents is not null)),
    constraint open_call_report_whole check (report_state is null or
      (outcome = 'chosen' and report_words is not null and report_cents is not null and report_at is not null))
  );
  create index open_call_application_person on open_call_application (person_id);

  create table open_call_file (
    id uuid primary key default uuidv7(),
    call_id uuid not null,
    application int not null,
    -- Of the form, or the report.
    field text not null,
    kind text not null constraint open_call_file_kind_check check (kind in ('picture', 'document')),
    name text not null,
    bytes int not null,
    width int,
    height int,
    key text not null unique,
    at timestamptz not null default talka_now(),
    -- Whether it is among what is typed now, and among what was handed in.
    in_draft boolean not null default true,
    handed_in boolean not null default false,
    foreign key (call_id, application) references open_call_application on delete cascade
  );
  create index open_call_file_of on open_call_file (call_id, application);

  -- What a juror says of a conflict, for each application.
  create table open_call_declaration (
    call_id uuid not null,
    juror smallint not null,
    application int not null,
    conflict boolean not null,
    at timestamptz not null default talka_now(),
    primary key (call_id, juror, application),
    foreign key (call_id, juror) references open_call_juror,
    foreign key (call_id, application) references open_call_application,
    unique (call_id, juror, application, conflict)
  );
  create index open_call_declaration_of on open_call_declaration (call_id, application);

  -- Nobody scores what they have a conflict with, whatever road a score comes by and whoever is first: a scoring points at a declaration
  -- that says there is none, and keeps it from saying otherwise.
  create table open_call_scoring (
    call_id uuid not null,
    juror smallint not null,
    application int not null,
    conflict boolean not null default false constraint open_call_scored_in_no_conflict check (not conflict),
    points smallint[] not null constraint open_call_points_check check (0 <= all (points)),
    words text not null,
    at timestamptz not null default talka_now(),
    primary key (call_id, juror, application),
    constraint open_call_scored_without_conflict foreign key (call_id, juror, application, conflict)
      references open_call_declaration (call_id, juror, application, conflict)
  );

  -- The last word on a call: what people apply to stays as it was from the first who begins; stages follow each other, and no more is
  -- given than there is.
  create function open_call_frozen() returns trigger language plpgsql as $$
  begin
    if (new.kind, new.who_may, new.title, new.words, new.conditions, new.criteria, new.scale, new.sum_cents, new.form, new.opens_at,
        new.closes_at, new.report_by)
      is distinct from (old.kind, old.who_may, old.title, old.words, old.conditions, old.criteria, old.scale, old.sum_cents, old.form,
        old.opens_at, old.closes_at, old.report_by)
      and exists (select from open_call_application where call_id = old.id) then
      raise exception 'what somebody applies to stays as it is' using errcode = 'check_violation', constraint = 'open_call_frozen';
    end if;
    if new.state <> old.state and (old.state, new.state) not in
      (('open', 'scored'), ('scored', 'decided'), ('open', 'called-off'), ('scored', 'called-off')) then
      raise exception 'a call goes on, not back' using errcode = 'check_violation';
    end if;
    if old.state = 'open' and new.state = 'scored' and talka_now() < old.closes_at then
      raise exception 'a call is scored after its time' using errcode = 'check_violation';
    end if;
    if new.state = 'decided' and old.state <> 'decided' then
      if exists (select from open_call_application where call_id = old.id and state = 'handed-in' and person_id is not null
          and outcome is null) then
        raise exception 'every application is decided on' using errcode = 'check_violation';
      end if;
      if (select coalesce(sum(amount_cents), 0) from open_call_application where call_id = old.id) > old.sum_cents then
        raise exception 'no more is given than there is' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$;
  create trigger open_call_frozen before update on open_call for each row execute function open_call_frozen();

  -- People apply, change and withdraw from its first moment until its last, by this clock; a juror does not apply. Deciding and reporting
  -- have their stages. Whoever goes takes their words along at any time.
  create function open_call_application_in_time() returns trigger language plpgsql as $$
  declare
    c open_call;
    is_open boolean;
  begin
    select * into c from open_call where id = coalesce(new.call_id, old.call_id) for share;
    is_open := c.state = 'open' and c.opens_at <= talka_now() and talka_now() < c.closes_at;
    if tg_op = 'DELETE' then
      if is_open or old.state <> 'handed-in' then return old; end if;
      raise exception 'what was handed in stays' using errcode = 'check_violation';
    end if;
    if tg_op = 'INSERT' then
      if not is_open or new.outcome is not null or new.report_state is not null then
        raise exception 'applications are not taken now' using errcode = 'check_violation', constraint = 'open_call_in_time';
      end if;
      if exists (select from open_call_juror where call_id = new.call_id and person_id = new.person_id) then
        raise exception 'a juror does not apply' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if (new.call_id, new.number) is distinct from (old.call_id, old.number)
      or new.person_id is distinct from old.person_id and new.person_id is not null then
      raise exception 'an application stays whose it is' using errcode = 'check_violation';
    end if;
    if new.person_id is null then
      if (new.state, new.outcome, new.amount_cents, new.report_state, new.report_cents)
        is distinct from (old.state, old.outcome, old.amount_cents, old.report_state, old.report_cents) then
        raise exception 'what was decided stays' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if not is_open and (new.state, new.name, new.title, new.answers, new.handed_name, new.handed_title, new.handed_answers, new.handed_in_at)
      is distinct from (old.state, old.name, old.title, old.answers, old.handed_name, old.handed_title, old.handed_answers, old.handed_in_at) then
      raise exception 'applications are not taken now' using errcode = 'check_violation', constraint = 'open_call_in_time';
    end if;
    if c.state <> 'scored' and (new.outcome, new.amount_cents, new.reason)
      is distinct from (old.outcome, old.amount_cents, old.reason) then
      raise exception 'decided is after scoring, and once' using errcode = 'check_violation';
    end if;
    if (c.state <> 'decided' or c.kind <> 'micro-grant') and (new.report_state, new.report_words, new.report_cents)
      is distinct from (old.report_state, old.report_words, old.report_cents) then
      raise exception 'reported on is what was granted' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger open_call_application_in_time before insert or update or delete on open_call_application
    for each row execute function open_call_application_in_time();

  create function open_call_juror_does_not_apply() returns trigger language plpgsql as $$
  begin
    perform from open_call where id = new.call_id and state = 'open' for update;
    if not found or exists (select from open_call_application where call_id = new.call_id and person_id = new.person_id) then
      raise exception 'a juror does not apply' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger open_call_juror_does_not_apply before insert on open_call_juror
    for each row execute function open_call_juror_does_not_apply();

  -- Said and scored is between the deadline and the end of the round, of what was handed in; a conflict stays.
  create function open_call_in_round() returns trigger language plpgsql as $$
  declare
    c open_call;
  begin
    select * into c from open_call where id = coalesce(new.call_id, old.call_id) for share;
    if c.state <> 'open' or talka_now() < c.closes_at then
      raise exception 'the round of scoring is not open' using errcode = 'check_violation', constraint = 'open_call_in_round';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    if not exists (select from open_call_application where (call_id, number) = (new.call_id, new.application) and state = 'handed-in') then
      raise exception 'nothing of that number was handed in' using errcode = 'check_violation';
    end if;
    if tg_table_name = 'open_call_scoring' then
      if cardinality(new.points) <> jsonb_array_length(c.criteria) or not c.scale >= all (new.points) then
        raise exception 'points are as many as criteria, and no more than the scale' using errcode = 'check_violation';
      end if;
    elsif tg_op = 'UPDATE' then
      if old.conflict and not new.conflict then
        raise exception 'a conflict stays' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$;
  create trigger open_call_declared_in_round before insert or update or delete on open_call_declaration
    for each row execute function open_call_in_round();
  create trigger open_call_scored_in_round before insert or update or delete on open_call_scoring
    for each row execute function open_call_in_round();
  `,
  `
  drop table open_call_scoring; drop table open_call_declaration; drop table open_call_file; drop table open_call_application;
  drop table open_call_juror; drop table open_call;
  drop function open_call_in_round(); drop function open_call_juror_does_not_apply(); drop function open_call_application_in_time();
  drop function open_call_frozen();
  drop sequence open_call_application_number; drop sequence open_call_number;
  `,
);
