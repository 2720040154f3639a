import type { DataSource, EntityManager } from 'typeorm';
import { one, rows, sql } from '../sql.js';

/**
 * Does what is due every so often, or once for good, in the transaction that remembers it as done: what fails is not
 * remembered, and the next pass makes up for it. Whoever finds another worker at it passes by.
 * @returns whether it was done here and now
 */
export const whenDue = (
  source: DataSource,
  { what, everySeconds }: { readonly what: string; readonly everySeconds: number | 'once' },
  work: (manager: EntityManager) => Promise<unknown>,
): Promise<boolean> =>
  source.transaction(async (manager) => {
    const { free } = await one<{ free: boolean }>(
      manager,
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`sweep ${what}`}, 0)) as free`,
    );
    if (!free) return false;
    const done = await rows(
      manager,
      sql`insert into sweep_done (what, at) values (${what}, clock_timestamp())
          on conflict (what) do update set at = excluded.at
            where sweep_done.at <= clock_timestamp() - make_interval(secs => ${everySeconds === 'once' ? null : everySeconds})
          returning what`,
    );
    if (done.length === 0) return false;
    await work(manager);
    return true;
  });

/**
 * The same for what takes many transactions: it is remembered once all of them are through, as done when it began. Whoever
 * finds another worker at it passes by; a worker that dies lets go of it with its connection.
 */
export async function whenDueAtLength(
  source: DataSource,
  { what, everySeconds }: { readonly what: string; readonly everySeconds: number | 'once' },
  work: () => Promise<unknown>,
): Promise<boolean> {
  const runner = source.createQueryRunner();
  const sweep = sql`hashtextextended(${`sweep ${what}`}, 0)`;
  try {
    const { free } = await one<{ free: boolean }>(
      runner.manager,
      sql`select pg_try_advisory_lock(${sweep}) as free`,
    );
    if (!free) return false;
    try {
      const { due, now } = await one<{ due: boolean; now: string }>(
        runner.manager,
        sql`select clock_timestamp()::text as now, not exists (select from sweep_done where what = ${what}
            and coalesce(at > clock_timestamp()
              - make_interval(secs => ${everySeconds === 'once' ? null : everySeconds}), true)) as due`,
      );
      if (!due) return false;
      await work();
      await rows(
        runner.manager,
        sql`insert into sweep_done (what, at) values (${what}, ${now}::timestamptz)
            on conflict (what) do update set at = excluded.at`,
      );
      return true;
    } finally {
      await rows(runner.manager, sql`select pg_advisory_unlock(${sweep})`);
    }
  } finally {
    await runner.release();
  }
}
