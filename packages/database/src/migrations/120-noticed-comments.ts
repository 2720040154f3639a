import { sqlMigration } from './sql-migration.js';

export const NoticedComments = sqlMigration(
  'NoticedComments1763000000120',
  `
  -- What Talka itself has noticed in a comment and put before a moderator; nobody's name, nobody's words, and no address.
  alter table report add column noticed text check (noticed in ('links', 'repeated')),
    add constraint report_noticed_is_nobodys
      check (noticed is null or (reporter_id is null and email is null and words is null));
  create unique index report_noticed_once on report (case_id, noticed) where noticed is not null;
  `,
  `
  delete from report where noticed is not null;
  drop index report_noticed_once; alter table report drop constraint report_noticed_is_nobodys, drop column noticed;
  `,
);
