import type { DataSource, EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable } from '../sql.js';
import { takeBox } from './box-lock.js';
import { whenDue } from './sweep-done.js';

const ORDER = 'order of ';
const LAST = 'last order of ';
const SWEEPINGS = 'sweepings of the box';

/**
 * Writes the roll and the box of a vote anew, each in an order drawn by chance: what the order of rows and the numbers of
 * transactions tell of who came when is gone from the live tables. `gen_random_uuid` draws from the operating system's
 * secure source; `random` could be worked out from what it drew before.
 */
export async function writeAnew(manager: EntityManager, vote: string): Promise<void> {
  await takeBox(manager, vote);
  await rows(
    manager,
    sql`with taken as (delete from vote_roll where vote_id = ${vote} returning *)
        insert into vote_roll select * from taken order by gen_random_uuid()`,
  );
  await rows(
    manager,
    sql`with taken as (delete from vote_envelope where vote_id = ${vote} returning *)
        insert into vote_envelope select * from taken order by gen_random_uuid()`,
  );
  await rows(
    manager,
    sql`insert into sweep_done (what, at) values (${SWEEPINGS}, clock_timestamp())
        on conflict (what) do update set at = excluded.at`,
  );
}

/**
 * Old row versions go with a vacuum. Outside of any transaction, and owed until it is done; another vacuum at work is as
 * good.
 */
export async function sweepUp(source: DataSource): Promise<void> {
  const owed = await first<{ at: string }>(
    source,
    sql`select at::text from sweep_done where what = ${SWEEPINGS}`,
  );
  if (!owed) return;
  await source.query('vacuum (skip_locked) vote_roll, vote_envelope');
  // What was written anew meanwhile is owed still.
  await rows(source, sql`delete from sweep_done where what = ${SWEEPINGS} and at = ${owed.at}::timestamptz`);
}

/** Votes in which somebody may still be casting, and those that are over and were not written anew since. */
export const votesToShuffle = (on: Queryable): Promise<{ id: string; over: boolean }[]> =>
  rows(
    on,
    sql`select id, state not in ('announced', 'suspended') as over from vote
        where state <> 'draft' and configuration is not null
          and (state in ('announced', 'suspended')
            or not exists (select from sweep_done where what = ${LAST} || vote.id))`,
  );

/** Writes a running vote anew every so often. */
export const shuffleWhenDue = (source: DataSource, vote: string, everySeconds: number): Promise<boolean> =>
  whenDue(source, { what: `${ORDER}${vote}`, everySeconds }, (manager) => writeAnew(manager, vote));

/** Writes a vote that is over anew for the last time: what came in its last hour tells no more than the rest. */
export const shuffleForGood = (source: DataSource, vote: string): Promise<boolean> =>
  whenDue(source, { what: `${LAST}${vote}`, everySeconds: 'once' }, (manager) => writeAnew(manager, vote));
