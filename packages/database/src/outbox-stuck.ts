import type { DataSource } from 'typeorm';
import { record } from './record.js';
import { changes, one, rows, sql, type Queryable, type Sql } from './sql.js';

/** A message that did not get through as it should, as an operator needs to see it. */
export interface StuckMessage {
  readonly id: string;
  /** The job, and what it is about: `react case.decided`, `send-mail decision`. */
  readonly kind: string;
  readonly state: 'parked' | 'waits-for-try' | 'waits-for-worker' | 'out';
  readonly ageSeconds: number;
  /** Tries that have failed. */
  readonly attempts: number;
  readonly failure: string | null;
}

/** Put aside, failed at least once, or older than anything that goes well; the doctor goes by the same age. */
const STUCK: Sql = sql`o.done_at is null and o.not_before is null
  and (o.parked_at is not null or o.attempts > 0 or o.created_at < clock_timestamp() - interval '15 minutes')`;

/** What is stuck: those put aside first, then the oldest. `total` counts beyond `limit`. */
export async function stuckMessages(
  on: Queryable,
  limit = 100,
): Promise<{ messages: StuckMessage[]; total: number }> {
  const messages = await rows<StuckMessage>(
    on,
    sql`select o.id, concat_ws(' ', o.job, coalesce(a.action, m.template)) as kind,
          case when o.parked_at is not null then 'parked' when o.enqueued_at is null then 'waits-for-worker'
            when o.enqueued_at > clock_timestamp() then 'waits-for-try' else 'out' end as state,
          extract(epoch from clock_timestamp() - o.created_at)::int as "ageSeconds", o.attempts, o.failure
        from outbox o
        left join audit_entry a on o.job = 'react' and a.id::text = o.payload->>'happening'
        left join mail m on o.job = 'send-mail' and m.id::text = o.payload->>'mail'
        where ${STUCK} order by o.parked_at is null, o.id limit ${limit}`,
  );
  const { total } = await one<{ total: number }>(
    on,
    sql`select count(*)::int as total from outbox o where ${STUCK}`,
  );
  return { messages, total };
}

/**
 * Sends again what is stuck, or one message that is not done, with all its tries before it. Handlers are safe to run
 * twice, so a copy that is still under way does no harm. The act stands in the official log.
 * @returns how many go again.
 */
export const sendAgain = (source: DataSource, which: 'all' | { readonly id: string }): Promise<number> =>
  source.transaction(async (manager) => {
    const count = await changes(
      manager,
      sql`update outbox o set parked_at = null, enqueued_at = null, generation = generation + 1
          where ${which === 'all' ? STUCK : sql`o.id = ${which.id} and o.done_at is null`} returning o.id`,
    );
    if (count > 0)
      await record(manager, {
        kind: 'outbox.retried',
        subject: { kind: 'outbox', id: which === 'all' ? 'all' : which.id },
        municipality: null,
        by: null,
        facts: { messages: count },
      });
    return count;
  });
