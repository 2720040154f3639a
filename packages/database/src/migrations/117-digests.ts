import { sqlMigration } from './sql-migration.js';

export const Digests = sqlMigration(
  'Digests1763000000117',
  `
  -- How somebody wants to be told of a group of happenings; a group of which nothing is said here comes as it usually does.
  alter table mail_declined rename to notice_choice;
  alter table notice_choice rename column mail_group to notice_group;
  alter table notice_choice drop constraint mail_declined_mail_group_check,
    add constraint notice_choice_group check (notice_group in ('reminders', 'help', 'ideas', 'discussion', 'votes')),
    add column channel text not null default 'mail' check (channel in ('site', 'mail')),
    add column pace text not null default 'never' check (pace in ('now', 'daily', 'weekly', 'never')),
    -- How it came before it was stopped by a link, so that the same link can take that back.
    add column before text check (before in ('now', 'daily', 'weekly')),
    add constraint notice_choice_stopped check (before is null or pace = 'never');
  alter table notice_choice alter column channel drop default, alter column pace drop default;
  alter table notice_choice drop constraint mail_declined_pkey, add primary key (person_id, notice_group, channel);

  -- When a digest by mail has to tell of a line, and of how many in it one has.
  alter table notice add column mail_at timestamptz, add column mailed int not null default 0;
  create index notice_waiting on notice (person_id, mail_at) where mail_at is not null;

  -- Each digest is one person's and one moment's: whoever writes the row writes the mail, in the same transaction.
  create table digest (
    person_id uuid not null references person on delete cascade,
    due_at timestamptz not null,
    made_at timestamptz not null default talka_now(),
    primary key (person_id, due_at)
  );
  create index digest_made on digest (made_at);
  `,
  `
  drop table digest; drop index notice_waiting; alter table notice drop column mailed, drop column mail_at;
  delete from notice_choice where channel <> 'mail' or pace <> 'never' or notice_group = 'discussion';
  alter table notice_choice drop constraint notice_choice_pkey, add constraint mail_declined_pkey primary key (person_id, notice_group);
  alter table notice_choice drop column before, drop column pace, drop column channel, drop constraint notice_choice_group,
    add constraint mail_declined_mail_group_check check (notice_group in ('reminders', 'help', 'ideas', 'votes'));
  alter table notice_choice rename column notice_group to mail_group;
  alter table notice_choice rename to mail_declined;
  `,
);
