import type { DataSource, EntityManager } from 'typeorm';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { LATECOMERS_SECONDS } from '../time-limit.js';
import { whenDue } from './sweep-done.js';

export interface LogKey {
  readonly publicKey: string;
  readonly lockedPrivateKey: Buffer;
}

/** Makes a signed head for the log as it stands. */
export type SignHead = (key: LogKey, configuration: string, leaves: readonly Buffer[]) => string;

/**
 * Votes whose log may still grow: it has its first head from the announcement. So has one that was annulled while ballots
 * waited, whatever was just being cast then included: they were promised a place in it.
 */
export const logsInUse = (on: Queryable): Promise<{ id: string }[]> =>
  rows(
    on,
    sql`select id from vote v where configuration is not null and (state in ('announced', 'suspended')
          or state = 'annulled' and exists (select from vote_leaf where vote_id = v.id and position is null))`,
  );

/**
 * Takes the leaves that wait into the log every so often, in an order drawn anew for each batch from the secure source that
 * `gen_random_uuid` has and `random` has not, and signs a head over it. One batch of a vote at a time.
 */
export const appendWhenDue = (
  source: DataSource,
  { vote, everySeconds }: { readonly vote: string; readonly everySeconds: number },
  sign: SignHead,
): Promise<boolean> =>
  whenDue(source, { what: `log of ${vote}`, everySeconds }, (manager) => append(manager, vote, sign));

/**
 * The same inside a transaction that announces or closes the vote: it waits for a batch that is on its way, and goes on from
 * its head. A vote without a head gets one, so that its configuration is signed for before it opens.
 * @returns how many leaves were taken
 */
export async function append(manager: EntityManager, vote: string, sign: SignHead): Promise<number> {
  await rows(manager, sql`select pg_advisory_xact_lock(hashtextextended(${`ballot log ${vote}`}, 0))`);
  const { added } = await one<{ added: number }>(manager, sql`select vote_log_take(${vote}) as added`);
  const head = await first<{ size: number }>(
    manager,
    sql`select max(size) as size from vote_head where vote_id = ${vote} having max(size) is not null`,
  );
  if (added > 0 || !head) await addHead(manager, vote, sign);
  return added;
}

async function addHead(manager: EntityManager, vote: string, sign: SignHead): Promise<void> {
  const key = await first<{ public_key: string; private_key: Buffer; configuration: string }>(
    manager,
    sql`select k.public_key, k.private_key, v.configuration from vote_log_key k join vote v on v.id = k.vote_id
        where k.vote_id = ${vote}`,
  );
  if (!key) throw new Error(`vote ${vote} has no log key`);
  const leaves = await logLeaves(manager, vote);
  const note = sign(
    { publicKey: key.public_key, lockedPrivateKey: key.private_key },
    key.configuration,
    leaves,
  );
  await rows(
    manager,
    sql`insert into vote_head (vote_id, size, note) values (${vote}, ${leaves.length}, ${note})`,
  );
}

/** The log's leaves in order. */
export const logLeaves = async (on: Queryable, vote: string): Promise<Buffer[]> =>
  (
    await rows<{ leaf: Buffer }>(
      on,
      sql`select leaf from vote_leaf where vote_id = ${vote} and position < ${2_000_000_000} order by position`,
    )
  ).map(({ leaf }) => leaf);

/** Those from one place to before another. */
export const logStretch = async (
  on: Queryable,
  vote: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Buffer[]> =>
  (
    await rows<{ leaf: Buffer }>(
      on,
      sql`select leaf from vote_leaf where vote_id = ${vote} and position >= ${from} and position < ${to}
          order by position`,
    )
  ).map(({ leaf }) => leaf);

export interface HeadRow {
  readonly size: number;
  readonly note: string;
}

export const newestHead = (on: Queryable, vote: string): Promise<HeadRow | undefined> =>
  first(on, sql`select size, note from vote_head where vote_id = ${vote} order by size desc limit 1`);

/** All that were ever signed, oldest first. */
export const signedHeads = (on: Queryable, vote: string): Promise<HeadRow[]> =>
  rows(on, sql`select size, note from vote_head where vote_id = ${vote} order by size`);

/** Where a leaf stands: its place, or null while it waits, and whether its voter replaced it; undefined when nobody cast it. */
export const leafPosition = async (
  on: Queryable,
  vote: string,
  leaf: Buffer,
): Promise<{ position: number | null; superseded: boolean } | undefined> =>
  first(on, sql`select position, superseded from vote_leaf where vote_id = ${vote} and leaf = ${leaf}`);

/** Votes whose time has run out, by the database's clock, and that are not closed yet. */
export const votesToClose = (on: Queryable): Promise<{ number: number }[]> =>
  rows(
    on,
    sql`select v.number from vote v join process_phase f on f.id = v.phase_id
        where v.state in ('announced', 'suspended')
          and f.closes_at <= talka_now() - make_interval(secs => ${LATECOMERS_SECONDS}) order by f.closes_at`,
  );

/** Published results whose time for complaints has passed. */
export const votesToFinish = (on: Queryable): Promise<{ number: number }[]> =>
  rows(on, sql`select number from vote where state = 'published' and complaints_until <= talka_now()`);
