import type { DataSource } from 'typeorm';
import { one, rows, sql, type Queryable } from '../sql.js';
import { takeBox } from './box-lock.js';

/**
 * Writes the roll and the box of a running vote anew, each in an order drawn by chance: what the order of rows and the
 * numbers of transactions tell of who came when is gone from the live tables. Old row versions go with the next vacuum,
 * which is asked for at once.
 */
export async function shuffleTables(source: DataSource, vote: string): Promise<void> {
  await source.transaction(async (manager) => {
    await takeBox(manager, vote);
    await rows(
      manager,
      sql`with taken as (delete from vote_roll where vote_id = ${vote} returning *)
          insert into vote_roll select * from taken order by random()`,
    );
    await rows(
      manager,
      sql`with taken as (delete from vote_envelope where vote_id = ${vote} returning *)
          insert into vote_envelope select * from taken order by random()`,
    );
  });
  await vacuum(source);
}

/** Outside of any transaction; another vacuum at work is as good. */
const vacuum = (on: Queryable): Promise<unknown> => on.query('vacuum (skip_locked) vote_roll, vote_envelope');

/** Votes in which somebody may still be casting. */
export const votesToShuffle = (on: Queryable): Promise<{ id: string }[]> =>
  rows(on, sql`select id from vote where state in ('announced', 'suspended') and configuration is not null`);

/** How long ago this act was done for a vote, remembered by the database, so that several workers do it once. */
export async function isDue(on: Queryable, what: string, everySeconds: number): Promise<boolean> {
  const { due } = await one<{ due: boolean }>(
    on,
    sql`with done as (
          insert into sweep_done (what, at) values (${what}, clock_timestamp())
          on conflict (what) do update set at = excluded.at
            where sweep_done.at <= clock_timestamp() - make_interval(secs => ${everySeconds})
          returning what)
        select exists (select from done) as due`,
  );
  return due;
}
