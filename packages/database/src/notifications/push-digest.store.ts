import { JOBS } from '@talka/jobs';
import { rows, sql, type Queryable } from '../sql.js';
import type { DueDigest } from './digest.store.js';

/** As a kind of pushes: not of one notice, but of all that waited for a morning. */
export const PUSH_DIGEST = 'digest';

/** For whose browsers lines wait whose time has come, in the order of ids. @param after the person asked about last; null: from the first on */
export const duePushDigests = (on: Queryable, after: string | null, limit: number): Promise<DueDigest[]> =>
  rows<DueDigest>(
    on,
    sql`select person_id as person, max(push_at) as due from notice
        where push_at <= talka_now() and (${after}::uuid is null or person_id > ${after})
        group by person_id order by person_id limit ${limit}`,
  );

/**
 * Writes the digests for browsers that are due and promises them to each browser of their person, in the running transaction: of two
 * workers the second waits for the first at the row of a person and a moment. What came too late waits for the next morning.
 * @returns how many pushes were promised
 */
export async function writePushDigests(manager: Queryable, due: readonly DueDigest[]): Promise<number> {
  const claimed = await claim(manager, due);
  await take(manager, claimed);
  const promised = await rows(
    manager,
    sql`with written as (
          insert into push (device_id, happening_id, kind)
            select d.id, g.id, ${PUSH_DIGEST}::text from push_digest g join push_device d on d.person_id = g.person_id
            where g.id = any(${claimed.map(({ id }) => id)}) and exists (select from notice n
              where n.push_digest_id = g.id and n.read_at is null and n.pushed > n.pushed_from)
            order by d.id
          on conflict on constraint push_once do nothing returning id)
        insert into outbox (job, payload) select ${JOBS['send-push'].name}::text, jsonb_build_object('push', id) from written
          returning id`,
  );
  return promised.length;
}

interface Claimed extends DueDigest {
  readonly id: string;
}

async function claim(manager: Queryable, due: readonly DueDigest[]): Promise<Claimed[]> {
  const claimed = await rows<Claimed>(
    manager,
    sql`insert into push_digest (person_id, due_at)
          select person, due from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as d (person uuid, due timestamptz) order by person
        on conflict on constraint push_digest_once do nothing returning id, person_id as person, due_at as due`,
  );
  const mine = new Set(claimed.map(({ person }) => person));
  const late = due.filter(({ person }) => !mine.has(person));
  if (late.length > 0)
    await rows(
      manager,
      sql`update notice n set push_at = (d.due at time zone 'Europe/Riga' + interval '1 day') at time zone 'Europe/Riga'
          from jsonb_to_recordset(${JSON.stringify(late)}::jsonb) as d (person uuid, due timestamptz)
          where n.person_id = d.person and n.push_at <= d.due`,
    );
  return claimed;
}

/** Takes the lines out of the waiting. What an earlier digest had and no browser was given is told by this one. */
const take = (manager: Queryable, claimed: readonly Claimed[]): Promise<unknown> =>
  rows(
    manager,
    sql`with taken as (
          select n.id, d.id as digest from notice n
            join jsonb_to_recordset(${JSON.stringify(claimed)}::jsonb) as d (id uuid, person uuid, due timestamptz)
              on n.person_id = d.person and n.push_at <= d.due
          order by n.id for update of n)
        update notice n set push_at = null, push_digest_id = taken.digest, pushed = n.count,
          pushed_from = case when n.push_digest_id is null
              or exists (select from push p where p.happening_id = n.push_digest_id and p.kind = ${PUSH_DIGEST} and p.sent_at is not null)
            then n.pushed else n.pushed_from end
        from taken where n.id = taken.id`,
  );

/** A line of a digest as it can be told now: what was read or hidden since is none. */
export interface PushLine {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  /** How many of the same have come since the last digest. */
  readonly count: number;
}

/** What a digest for browsers tells of, the newest first. */
export const linesOfPushDigest = (on: Queryable, digest: string): Promise<PushLine[]> =>
  rows<PushLine>(
    on,
    sql`select kind, params, link, pushed - pushed_from as count from notice
        where push_digest_id = ${digest} and read_at is null and pushed > pushed_from
          and not coalesce(talka_leads_to_hidden(link, about is not null), false)
        order by id desc`,
  );

/** What waits of a group is told of at another time: when somebody chooses anew. Null: by no digest. */
export const pushUntil = async (
  manager: Queryable,
  person: string,
  kinds: readonly string[],
  pushAt: Date | null,
): Promise<void> => {
  await rows(
    manager,
    sql`update notice set push_at = ${pushAt} where id in (
          select id from notice where person_id = ${person} and push_at is not null and kind = any(${kinds})
          order by id for update)`,
  );
};
