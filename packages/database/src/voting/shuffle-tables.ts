import type { DataSource, EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { takeBox } from './box-lock.js';
import { whenDueAtLength } from './sweep-done.js';

const ORDER = 'order of ';
const LAST = 'last order of ';
const SWEEPINGS = 'sweepings of the box';
/**
 * So many lines of each table are written anew while nobody can cast: on a crowded machine most of a second, of the three
 * for which a caster waits. A hundred thousand at once take longer than a statement may.
 */
export const ROWS_AT_ONCE = 5_000;

/** Keys of the roll and of the box. */
interface Part {
  readonly roll: readonly Buffer[];
  readonly box: readonly Buffer[];
}

/**
 * Writes the roll and the box of a vote anew, or a part of them, each in an order drawn by chance: what the order of rows
 * and the numbers of transactions tell of who came when is gone from the live tables. `gen_random_uuid` draws from the
 * operating system's secure source; `random` could be worked out from what it drew before.
 */
export async function writeAnew(manager: EntityManager, vote: string, part?: Part): Promise<void> {
  const ofRoll = part ? sql`and person_key = any(${part.roll}::bytea[])` : sql``;
  const ofBox = part ? sql`and voter_key = any(${part.box}::bytea[])` : sql``;
  await takeBox(manager, vote);
  await rows(
    manager,
    sql`with taken as (delete from vote_roll where vote_id = ${vote} ${ofRoll} returning *)
        insert into vote_roll select * from taken order by gen_random_uuid()`,
  );
  await rows(
    manager,
    sql`with taken as (delete from vote_envelope where vote_id = ${vote} ${ofBox} returning *)
        insert into vote_envelope select * from taken order by gen_random_uuid()`,
  );
  await rows(
    manager,
    sql`insert into sweep_done (what, at) values (${SWEEPINGS}, clock_timestamp())
        on conflict (what) do update set at = excluded.at`,
  );
}

/**
 * Writes all of a vote anew, so many lines at a time, and lets casters in between. Whose lines come together is drawn by
 * chance, for the roll and for the box apart: parts drawn so, each in an order drawn so, are together in such an order.
 */
export async function writeAllAnew(source: DataSource, vote: string): Promise<void> {
  const inAnyOrder = async (table: Sql, key: Sql): Promise<Buffer[]> =>
    (
      await rows<{ key: Buffer }>(
        source,
        sql`select ${key} as key from ${table} where vote_id = ${vote} order by gen_random_uuid()`,
      )
    ).map((row) => row.key);
  const roll = await inAnyOrder(sql`vote_roll`, sql`person_key`);
  const box = await inAnyOrder(sql`vote_envelope`, sql`voter_key`);
  for (let at = 0; at < Math.max(roll.length, box.length, 1); at += ROWS_AT_ONCE) {
    const part = { roll: roll.slice(at, at + ROWS_AT_ONCE), box: box.slice(at, at + ROWS_AT_ONCE) };
    await source.transaction((manager) => writeAnew(manager, vote, part));
  }
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
  whenDueAtLength(source, { what: `${ORDER}${vote}`, everySeconds }, () => writeAllAnew(source, vote));

/** Writes a vote that is over anew for the last time: what came in its last hour tells no more than the rest. */
export const shuffleForGood = (source: DataSource, vote: string): Promise<boolean> =>
  whenDueAtLength(source, { what: `${LAST}${vote}`, everySeconds: 'once' }, () => writeAllAnew(source, vote));
