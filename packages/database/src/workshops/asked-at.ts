import { sql } from '../sql.js';

/**
 * What a workshop `w` asks of whoever takes a place in it, of all of it or of its session `t`. Who makes good for a session they
 * missed has answered when they enrolled, and is asked nothing.
 */
export const ASKED_AT = sql`case when t.catch_up_for is null then w.questions else '[]'::jsonb end`;
