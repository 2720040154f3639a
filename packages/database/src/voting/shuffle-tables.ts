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

const LAST = 'last order of ';

/** Votes in which somebody may still be casting, and those that are over and were not written anew since. */
export const votesToShuffle = (on: Queryable): Promise<{ id: string; over: boolean }[]> =>
  rows(
    on,
    sql`select id, state not in ('announced', 'suspended') as over from vote
        where state <> 'draft' and configuration is not null
          and (state in ('announced', 'suspended')
            or not exists (select from sweep_done where what = ${LAST} || vote.id))`,
  );

/**
 * Writes a vote that is over anew for the last time: what came in its last hour tells no more than the rest. It is
 * remembered only when it is done, so that a pass that failed is made up for by the next.
 */
export async function shuffleForGood(source: DataSource, vote: string): Promise<void> {
  await shuffleTables(source, vote);
  await rows(
    source,
    sql`insert into sweep_done (what, at) values (${LAST} || ${vote}::text, clock_timestamp()) on conflict do nothing`,
  );
}

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
