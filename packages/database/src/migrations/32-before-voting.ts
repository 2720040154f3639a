import { sqlMigration } from './sql-migration.js';

export const BeforeVoting = sqlMigration(
  'BeforeVoting1763000000032',
  `
  alter table vote_act drop constraint vote_act_kind_check, add constraint vote_act_kind_check check (kind in
    ('extend-ideas', 'extend-support', 'extend', 'suspend', 'resume', 'annul', 'rerun', 'open', 'publish'));

  -- Takes the leaves that wait into a vote's log, in an order drawn by a source that cannot be foretold. Row by row: one
  -- statement for all would go through them as they were cast, and leave them on the disk in that order.
  create function vote_log_take(of uuid) returns int language plpgsql as $$
  declare
    last int := (select max(position) from vote_leaf where vote_id = of);
    taken int := 0;
    next bytea;
  begin
    for next in select leaf from vote_leaf where vote_id = of and position is null order by gen_random_uuid() loop
      taken := taken + 1;
      update vote_leaf set position = last + taken where vote_id = of and leaf = next;
    end loop;
    return taken;
  end $$;
  `,
  `
  drop function vote_log_take(uuid);
  delete from vote_act where kind in ('extend-ideas', 'extend-support');
  alter table vote_act drop constraint vote_act_kind_check, add constraint vote_act_kind_check check (kind in
    ('extend', 'suspend', 'resume', 'annul', 'rerun', 'open', 'publish'));
  `,
);
