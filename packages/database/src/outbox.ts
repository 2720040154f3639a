import type { JobDefinition, PayloadOf, Urgency } from '@talka/jobs';
import type { DataSource, EntityManager } from 'typeorm';
import { changes, rows, sql, type Queryable } from './sql.js';

/** Leaves a job in the outbox: it will run if, and only if, the transaction commits. */
export async function enqueue<D extends JobDefinition>(
  manager: Queryable,
  job: D,
  payload: PayloadOf<D>,
): Promise<void> {
  const values = JSON.stringify(job.payload.parse(payload));
  await rows(manager, sql`insert into outbox (job, payload) values (${job.name}, ${values})`);
}

export interface OutboxRow {
  readonly id: string;
  readonly job: string;
  readonly payload: Record<string, unknown>;
  readonly generation: number;
  readonly urgency: Urgency;
}

/** Whoever asked for these has a page open that waits for what they say. */
const AT_ONCE = ['sign-in', 'confirm-email', 'news-confirm'];
/** These go to thousands within a minute, and nobody waits for theirs. */
const IN_BULK = ['digest', 'newsletter'];

/**
 * Hands waiting rows to `send` and marks them sent. Rows stay locked meanwhile, so several relays share the work;
 * if `send` fails nothing is marked and the rows go again.
 * @returns how many were sent.
 */
export const relayOutbox = (
  source: DataSource,
  send: (rows: readonly OutboxRow[]) => Promise<void>,
  limit = 200,
): Promise<number> =>
  source.transaction(async (manager) => {
    // What waited for its hour goes like what was left just now.
    await rows(
      manager,
      sql`update outbox set not_before = null, created_at = clock_timestamp() where id in (
            select id from outbox where not_before <= talka_now() order by id limit ${limit} for update skip locked)`,
    );
    const waiting = await rows<OutboxRow>(
      manager,
      sql`select id, job, payload, generation, coalesce(case
            when job = 'close-connections' then 'at-once'
            when job = 'send-mail' then (select case when template = any(${AT_ONCE}) then 'at-once'
              when template = any(${IN_BULK}) then 'in-bulk' else 'soon' end from mail where mail.id = (payload ->> 'mail')::uuid)
            when job = 'send-push' and exists (select from push where push.id = (payload ->> 'push')::uuid and kind = 'digest')
              then 'in-bulk' end, 'soon') as urgency from outbox
          where enqueued_at is null and done_at is null and parked_at is null and not_before is null
          order by id limit ${limit} for update skip locked`,
    );
    if (waiting.length === 0) return 0;
    await send(waiting);
    const ids = waiting.map((row) => row.id);
    await rows(
      manager,
      sql`update outbox set enqueued_at = clock_timestamp() where id = any(${ids}::uuid[])`,
    );
    return waiting.length;
  });

/**
 * Marks a row done, inside the transaction that did it; whom it was about is forgotten with that.
 * @returns false when it was done already.
 */
export const settle = async (manager: EntityManager, id: string): Promise<boolean> =>
  (await changes(
    manager,
    sql`update outbox set done_at = clock_timestamp(), payload = payload - 'person'
        where id = ${id} and done_at is null returning id`,
  )) === 1;

/** A mail server likes to name the address it refuses; an operator needs the reason, not the person. */
const withoutAddresses = (reason: string): string =>
  reason
    .slice(0, 2_000)
    .replace(/[^\s<>]*@[^\s<>]+/g, '…')
    .slice(0, 500);

/** Puts a row aside for an operator after its last try. */
export const park = async (on: Queryable, id: string, reason: string): Promise<void> => {
  await rows(
    on,
    sql`update outbox set parked_at = clock_timestamp(), attempts = attempts + 1,
          failure = ${withoutAddresses(reason)}
        where id = ${id} and done_at is null`,
  );
};

/** Holds a row back until a moment, then it goes as if it had just been left; the generation makes it another job for the queue. */
export const holdBack = async (manager: EntityManager, id: string, until: Date): Promise<void> => {
  // The relay that sent it may not have committed: what it marks must be seen.
  await rows(manager, sql`select id from outbox where id = ${id} for update`);
  await rows(
    manager,
    sql`update outbox set enqueued_at = null, not_before = ${until}, generation = generation + 1
        where id = ${id} and done_at is null`,
  );
};

/** A try has failed and the queue waits before the next: only after that can the row count as lost. */
export const awaitRetry = async (
  on: Queryable,
  id: string,
  delayMs: number,
  reason: string,
): Promise<void> => {
  // A quick try can fail while the relay that sent it has not committed: what it marks must be seen.
  await rows(on, sql`select id from outbox where id = ${id} for share`);
  await rows(
    on,
    sql`update outbox set enqueued_at = clock_timestamp() + make_interval(secs => ${delayMs / 1000}),
          attempts = attempts + 1, failure = ${withoutAddresses(reason)}
        where id = ${id} and enqueued_at is not null and done_at is null`,
  );
};

/**
 * Sends rows again that a queue took but nobody finished in time: the queue may have been wiped.
 * The generation makes the new job another one for the queue.
 * @returns how many will go again.
 */
export const reconcileOutbox = (on: Queryable, olderThanMs: number): Promise<number> =>
  changes(
    on,
    sql`update outbox set enqueued_at = null, generation = generation + 1
        where done_at is null and parked_at is null
          and enqueued_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1000})
        returning id`,
  );

/** Forgets rows done long ago. @returns how many. */
export const pruneOutbox = (on: Queryable): Promise<number> =>
  changes(on, sql`delete from outbox where done_at < clock_timestamp() - interval '7 days' returning id`);
