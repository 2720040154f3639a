import { sqlMigration } from './sql-migration.js';

/**
 * Supporting is no official act, and the log can never forget: it says how many support an idea, never who. Not valid
 * for what was logged before this rule, because the log is not changed either.
 */
export const SupportUnnamed = sqlMigration(
  'SupportUnnamed1763000000015',
  `alter table audit_entry add constraint audit_entry_support_is_unnamed
     check (action not in ('idea.supported', 'idea.support-withdrawn') or actor_id is null) not valid;`,
  'alter table audit_entry drop constraint audit_entry_support_is_unnamed;',
);
