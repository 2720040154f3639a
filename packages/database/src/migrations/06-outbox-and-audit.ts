import { sqlMigration } from './sql-migration.js';

export const OutboxAndAudit = sqlMigration(
  'OutboxAndAudit1763000000006',
  `
  create table outbox (
    id uuid primary key default uuidv7(),
    job text not null,
    payload jsonb not null,
    generation int not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    enqueued_at timestamptz,
    done_at timestamptz,
    parked_at timestamptz,
    failure text
  );
  create index outbox_waiting on outbox (id) where enqueued_at is null and done_at is null and parked_at is null;
  create index outbox_unfinished on outbox (enqueued_at) where done_at is null and parked_at is null;
  create index outbox_done on outbox (done_at) where done_at is not null;

  -- Wakes the relay at commit; a relay that is not listening finds the row by looking.
  create function outbox_wake() returns trigger language plpgsql as $$
  begin
    perform pg_notify('outbox', '');
    return null;
  end $$;
  create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

  -- People and texts stand here by reference only, so that an erasure does not break the chain.
  create table audit_entry (
    id uuid primary key default uuidv7(),
    at timestamptz not null default clock_timestamp(),
    action text not null,
    actor_id uuid,
    municipality_id text,
    subject_kind text not null,
    subject_id text not null,
    facts jsonb not null
  );
  create index audit_entry_subject on audit_entry (subject_kind, subject_id);
  create index audit_entry_municipality on audit_entry (municipality_id, id desc);

  -- The chain, made by one sealer after the fact: a chain inside each transaction would put all writes in one line.
  create table audit_seal (
    position bigint primary key,
    entry_id uuid not null unique,
    hash bytea not null,
    sealed_at timestamptz not null default clock_timestamp()
  );

  create function audit_is_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
  end $$;
  create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
  create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_is_append_only();

  create table notice (
    id uuid primary key default uuidv7(),
    happening_id uuid not null,
    person_id uuid not null references person on delete cascade,
    kind text not null,
    params jsonb not null,
    link text not null,
    at timestamptz not null default talka_now(),
    read_at timestamptz,
    unique (happening_id, person_id, kind)
  );
  create index notice_person on notice (person_id, id desc);
  create index notice_unread on notice (person_id) where read_at is null;

  -- A mail is promised by the transaction that writes it here. once_key keeps it from being promised twice.
  create table mail (
    id uuid primary key default uuidv7(),
    once_key text not null unique,
    to_address text not null,
    person_id uuid references person on delete set null,
    language text not null,
    template text not null,
    params jsonb not null,
    created_at timestamptz not null default talka_now(),
    attempts int not null default 0,
    next_try_at timestamptz,
    sent_at timestamptz,
    failed_at timestamptz,
    failure text
  );
  create index mail_unsent on mail (next_try_at) where sent_at is null and failed_at is null;
  `,
  `
  drop table mail; drop table notice; drop table audit_seal; drop table audit_entry;
  drop function audit_is_append_only(); drop table outbox; drop function outbox_wake();
  `,
);
