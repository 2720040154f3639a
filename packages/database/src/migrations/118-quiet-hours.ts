import { sqlMigration } from './sql-migration.js';

export const QuietHours = sqlMigration(
  'QuietHours1763000000118',
  `
  -- When somebody is not told what can wait, by the clocks of Riga.
  create table quiet_hours (
    person_id uuid primary key references person on delete cascade,
    quiet_from text not null check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    quiet_until text not null check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    check (quiet_from <> quiet_until)
  );

  -- From when a notice is in sight on the site; infinity: a digest by mail alone tells of it.
  alter table notice add column shown_at timestamptz not null default '-infinity';

  -- To the millisecond, as the programs tell time: a moment that is read and asked for again must be the same.
  alter table notice alter column mail_at type timestamptz(3);
  alter table digest alter column due_at type timestamptz(3);

  -- A job that is not to go before a moment; the relay passes it over until then.
  alter table outbox add column not_before timestamptz;
  drop index outbox_waiting;
  create index outbox_waiting on outbox (id)
    where enqueued_at is null and done_at is null and parked_at is null and not_before is null;
  create index outbox_held on outbox (not_before) where not_before is not null;
  `,
  `
  drop index outbox_held; drop index outbox_waiting; alter table outbox drop column not_before;
  create index outbox_waiting on outbox (id) where enqueued_at is null and done_at is null and parked_at is null;
  alter table digest alter column due_at type timestamptz; alter table notice alter column mail_at type timestamptz;
  alter table notice drop column shown_at; drop table quiet_hours;
  `,
);
