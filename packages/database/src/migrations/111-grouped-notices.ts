import { sqlMigration } from './sql-migration.js';

export const GroupedNotices = sqlMigration(
  'GroupedNotices1763000000111',
  `
  -- What many do to one thing is told in one line that counts, until it is read; what comes after that begins a new one.
  alter table notice add column about text, add column count int not null default 1 check (count > 0);
  create unique index notice_one_unread on notice (person_id, kind, about) where about is not null and read_at is null;

  -- What a line has counted, so that nothing is counted twice, however often it is told.
  create table notice_counted (
    happening_id uuid not null,
    person_id uuid not null references person on delete cascade,
    kind text not null,
    at timestamptz not null default talka_now(),
    primary key (happening_id, person_id, kind)
  );
  create index notice_counted_person on notice_counted (person_id);
  create index notice_counted_at on notice_counted (at);
  `,
  `
  drop table notice_counted; drop index notice_one_unread; alter table notice drop column about, drop column count;
  `,
);
