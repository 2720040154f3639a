import { sqlMigration } from './sql-migration.js';

export const PushDigests = sqlMigration(
  'PushDigests1763000000136',
  `
  -- Each digest for somebody's browsers is one person's and one moment's: whoever writes the row promises the pushes, in the same transaction.
  create table push_digest (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    due_at timestamptz not null,
    made_at timestamptz not null default talka_now(),
    constraint push_digest_once unique (person_id, due_at)
  );
  create index push_digest_made on push_digest (made_at);

  -- When a digest for browsers has to tell of a line, which one does, and of how many in it: from so many on, up to so many.
  alter table notice add column push_at timestamptz, add column pushed_from int not null default 0, add column pushed int not null default 0,
    add column push_digest_id uuid references push_digest on delete set null;
  create index notice_push_waiting on notice (person_id, push_at) where push_at is not null;
  create index notice_push_digest on notice (push_digest_id) where push_digest_id is not null;
  `,
  `
  delete from notice_choice where channel = 'push' and pace in ('daily', 'weekly');
  delete from push where kind = 'digest';
  alter table notice drop column push_digest_id, drop column pushed, drop column pushed_from, drop column push_at;
  drop table push_digest;
  `,
);
