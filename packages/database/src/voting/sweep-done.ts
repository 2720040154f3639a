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
