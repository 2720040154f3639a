import { sql } from '../sql.js';

/** How many supporters an idea of process `c` needs to be checked: none where the process has no time for support. */
export const SUPPORT_NEEDED = sql`case when exists (select from process_phase s where s.process_id = c.id and s.kind = 'support')
  then c.support_threshold else 0 end`;
