import { sqlMigration } from './sql-migration.js';

export const Push = sqlMigration(
  'Push1763000000135',
  `
  -- A browser somebody wants to be told on, by the push service of its maker. It belongs to a session: with the signing out it is gone.
  create table push_device (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    session_id uuid not null references session on delete cascade,
    endpoint text not null unique check (endpoint ~ '^https?://' and length(endpoint) <= 1000),
    -- What it is told is locked with these, for nobody on the way reads it (RFC 8291).
    public_key text not null,
    auth text not null,
    added_at timestamptz not null default talka_now()
  );
  create index push_device_person on push_device (person_id);
  create index push_device_session on push_device (session_id);

  -- What is promised to a device by the transaction that tells its person: once for each notice and device.
  create table push (
    id uuid primary key default uuidv7(),
    device_id uuid not null references push_device on delete cascade,
    happening_id uuid not null,
    kind text not null,
    made_at timestamptz not null default talka_now(),
    sent_at timestamptz,
    -- Why it was not sent.
    dropped text,
    constraint push_once unique (device_id, happening_id, kind),
    constraint push_sent_or_not check (num_nonnulls(sent_at, dropped) <= 1)
  );
  create index push_made on push (made_at);

  alter table notice_choice drop constraint notice_choice_channel_check,
    add constraint notice_choice_channel_check check (channel in ('site', 'mail', 'push'));
  `,
  `
  delete from notice_choice where channel = 'push';
  alter table notice_choice drop constraint notice_choice_channel_check,
    add constraint notice_choice_channel_check check (channel in ('site', 'mail'));
  drop table push; drop table push_device;
  `,
);
