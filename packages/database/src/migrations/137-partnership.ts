import { sqlMigration } from './sql-migration.js';

/** Who signed the memorandum after the municipalities, and what these decide together: one voice each. */
export const Partnership = sqlMigration(
  'Partnership1763000000137',
  `
  create table partner (
    id uuid primary key default uuidv7(),
    kind text not null constraint partner_kind_check check (kind in ('association', 'institution', 'business')),
    name text not null,
    registration_number text,
    country text not null constraint partner_country_check check (country ~ '^[A-Z]{2}$'),
    seat text not null,
    website text,
    task smallint not null constraint partner_task_check check (task between 1 and 3),
    pledge text not null,
    language text not null,
    signed_as text not null,
    state text not null default 'asked'
      constraint partner_state_check check (state in ('asked', 'signed', 'declined', 'withdrawn', 'left')),
    asked_by uuid references person,
    asked_at timestamptz not null default talka_now(),
    -- When it was signed with, whoever signed for the partnership; both stay when it leaves.
    signed_at timestamptz,
    signed_by uuid references person,
    ended_at timestamptz,
    ended_by uuid references person,
    -- Why it was declined, for who asked; why it left, for everyone.
    words text,
    constraint partner_signed_once_signed check ((signed_at is not null) = (state in ('signed', 'left'))),
    constraint partner_leaves_with_a_reason check (state not in ('declined', 'left') or words is not null)
  );
  -- One of a number, or of a name in a country, as long as it is a partner or waits to be one.
  create unique index partner_number on partner (country, registration_number) where state in ('asked', 'signed');
  create unique index partner_name on partner (country, lower(name)) where state in ('asked', 'signed');
  create index partner_asked_by on partner (asked_by);
  create index partner_signed on partner (signed_at, id) where state = 'signed';

  create sequence joint_decision_number as int;
  create table joint_decision (
    id uuid primary key default uuidv7(),
    number int not null unique default nextval('joint_decision_number'),
    municipality_id text not null references municipality,
    title text not null,
    words text not null,
    language text not null,
    task smallint constraint joint_decision_task_check check (task between 1 and 3),
    quorum smallint not null constraint joint_decision_quorum_check check (quorum > 0),
    state text not null default 'open'
      constraint joint_decision_state_check check (state in ('open', 'carried', 'rejected', 'no-quorum', 'withdrawn')),
    proposed_by uuid not null references person,
    proposed_at timestamptz not null default talka_now(),
    closes_at timestamptz not null,
    ended_at timestamptz,
    -- Why it was withdrawn.
    words_at_end text,
    -- Of the minutes.
    revision int not null default 0,
    constraint joint_decision_ends check ((state = 'open') = (ended_at is null)),
    constraint joint_decision_withdrawn_with_a_reason check (state <> 'withdrawn' or words_at_end is not null)
  );
  create index joint_decision_open on joint_decision (closes_at) where state = 'open';
  create index joint_decision_proposed_by on joint_decision (proposed_by);

  -- One voice a municipality, whoever lends it.
  create table joint_voice (
    decision_id uuid not null references joint_decision,
    municipality_id text not null references municipality,
    voice text not null constraint joint_voice_check check (voice in ('for', 'against', 'abstain')),
    words text not null,
    language text not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    constraint joint_voice_once primary key (decision_id, municipality_id)
  );
  create index joint_voice_by on joint_voice (by_id);

  create table joint_remark (
    id uuid primary key default uuidv7(),
    decision_id uuid not null references joint_decision,
    municipality_id text not null references municipality,
    words text not null,
    language text not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now()
  );
  create index joint_remark_of on joint_remark (decision_id, at, id);
  create index joint_remark_by on joint_remark (by_id);

  -- Minutes are added to, never written over.
  create table joint_minutes (
    decision_id uuid not null references joint_decision,
    revision int not null constraint joint_minutes_revision_check check (revision > 0),
    words text not null,
    language text not null,
    by_id uuid not null references person,
    at timestamptz not null default talka_now(),
    primary key (decision_id, revision)
  );
  create index joint_minutes_by on joint_minutes (by_id);

  -- The last word: a voice is lent, changed or taken back while the decision is open, and its time has not come. The decision
  -- is held until the end, so that it is not closed meanwhile.
  create function joint_voice_in_time() returns trigger language plpgsql as $$
  declare
    d joint_decision;
  begin
    select * into d from joint_decision where id = coalesce(new.decision_id, old.decision_id) for share;
    if d.state <> 'open' or talka_now() >= d.closes_at then
      raise exception 'nobody speaks about a joint decision that is over' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
  end $$;
  create trigger joint_voice_in_time before insert or update or delete on joint_voice
    for each row execute function joint_voice_in_time();

  -- What came of it is what the voices say; it is closed after its time only, and never opened again.
  create function joint_decision_as_spoken() returns trigger language plpgsql as $$
  declare
    spoken int;
    ahead int;
    outcome text;
  begin
    if old.state <> 'open' then
      if (new.state, new.ended_at, new.quorum, new.closes_at) is distinct from (old.state, old.ended_at, old.quorum, old.closes_at) then
        raise exception 'a joint decision that is over stays as it is' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if new.state in ('open', 'withdrawn') then
      return new;
    end if;
    if talka_now() < new.closes_at then
      raise exception 'a joint decision is closed before its time' using errcode = 'check_violation';
    end if;
    select count(*), count(*) filter (where voice = 'for') - count(*) filter (where voice = 'against')
      into spoken, ahead from joint_voice where decision_id = new.id;
    outcome := case when spoken < new.quorum then 'no-quorum' when ahead > 0 then 'carried' else 'rejected' end;
    if new.state <> outcome then
      raise exception 'a joint decision ends as the voices say' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger joint_decision_as_spoken before update on joint_decision
    for each row execute function joint_decision_as_spoken();
  `,
  `
  drop table joint_minutes; drop table joint_remark; drop table joint_voice; drop table joint_decision;
  drop function joint_voice_in_time(); drop function joint_decision_as_spoken();
  drop sequence joint_decision_number; drop table partner;
  `,
);
