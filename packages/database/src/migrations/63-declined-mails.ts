import { sqlMigration } from './sql-migration.js';

export const DeclinedMails = sqlMigration(
  'DeclinedMails1763000000063',
  `
  -- Mails that somebody does not want; a group of which nothing is said here is sent.
  create table mail_declined (
    person_id uuid not null references person,
    mail_group text not null check (mail_group in ('reminders', 'help', 'ideas', 'votes')),
    since timestamptz not null default talka_now(),
    primary key (person_id, mail_group)
  );
  `,
  `drop table mail_declined;`,
);
