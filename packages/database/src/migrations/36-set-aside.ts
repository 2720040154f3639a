import { sqlMigration } from './sql-migration.js';

export const SetAside = sqlMigration(
  'SetAside1763000000036',
  `
  alter table vote_act drop constraint vote_act_kind_check, add constraint vote_act_kind_check check (kind in
    ('extend-ideas', 'extend-support', 'extend', 'suspend', 'resume', 'annul', 'rerun', 'open', 'set-aside', 'publish'));
  `,
  `
  delete from vote_act where kind = 'set-aside';
  alter table vote_act drop constraint vote_act_kind_check, add constraint vote_act_kind_check check (kind in
    ('extend-ideas', 'extend-support', 'extend', 'suspend', 'resume', 'annul', 'rerun', 'open', 'publish'));
  `,
);
