import { groupOfNotice, usualPace, type Pace } from '@talka/identity';
import { JOBS } from '@talka/jobs';
import type { Language } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Queryable } from '../sql.js';

/** As many browsers as one person uses, and some. */
export const MOST_PUSH_DEVICES = 10;

/** A browser as it gives itself to be told on: where, and with what to lock it (base64url). */
export interface NewPushDevice {
  readonly person: string;
  readonly session: string;
  readonly endpoint: string;
  readonly publicKey: string;
  readonly auth: string;
}

export interface PushDevice {
  readonly id: string;
  readonly endpoint: string;
  readonly added_at: Date;
}

/** The browsers somebody is told on, the oldest first. */
export const pushDevicesOf = (on: Queryable, person: string): Promise<PushDevice[]> =>
  rows<PushDevice>(
    on,
    sql`select id, endpoint, added_at from push_device where person_id = ${person} order by id`,
  );

export const hasPushDevices = async (on: Queryable, person: string): Promise<boolean> =>
  (await first(on, sql`select from push_device where person_id = ${person} limit 1`)) !== undefined;

/**
 * Keeps a browser; one that is known is kept anew. Of somebody else it is no longer: whoever uses it now has signed in there.
 * @returns false when they have as many already
 */
export async function addPushDevice(manager: Queryable, it: NewPushDevice): Promise<boolean> {
  await one(manager, sql`select from person where id = ${it.person} for no key update`);
  await rows(
    manager,
    sql`delete from push_device where endpoint = ${it.endpoint} and person_id <> ${it.person}`,
  );
  const { others } = await one<{ others: number }>(
    manager,
    sql`select count(*)::int as others from push_device where person_id = ${it.person} and endpoint <> ${it.endpoint}`,
  );
  if (others >= MOST_PUSH_DEVICES) return false;
  await rows(
    manager,
    sql`insert into push_device (person_id, session_id, endpoint, public_key, auth)
          values (${it.person}, ${it.session}, ${it.endpoint}, ${it.publicKey}, ${it.auth})
        on conflict (endpoint) do update set person_id = excluded.person_id, session_id = excluded.session_id,
          public_key = excluded.public_key, auth = excluded.auth`,
  );
  return true;
}

/** Of somebody else's, or of none, nothing happens. */
export const removePushDevice = async (on: Queryable, person: string, id: string): Promise<void> => {
  await rows(on, sql`delete from push_device where id = ${id} and person_id = ${person}`);
};

/** How a kind of notices comes to somebody's browsers. */
export async function pushPace(on: Queryable, person: string, kind: string): Promise<Pace> {
  const group = groupOfNotice(kind);
  if (group === undefined) return 'now';
  const chosen = await first<{ pace: Pace }>(
    on,
    sql`select pace from notice_choice where person_id = ${person} and notice_group = ${group} and channel = 'push'`,
  );
  return chosen?.pace ?? usualPace(group, 'push');
}

/** Promises a notice to each of somebody's browsers, in the transaction that tells them. */
export async function promisePushes(
  manager: Queryable,
  { happening, person, kind }: { happening: string; person: string; kind: string },
): Promise<void> {
  await rows(
    manager,
    sql`with written as (
          insert into push (device_id, happening_id, kind) select id, ${happening}::uuid, ${kind}::text from push_device
            where person_id = ${person} order by id
          on conflict on constraint push_once do nothing returning id)
        insert into outbox (job, payload) select ${JOBS['send-push'].name}::text, jsonb_build_object('push', id) from written`,
  );
}

export interface WaitingPush {
  readonly id: string;
  readonly device: string;
  readonly endpoint: string;
  readonly public_key: string;
  readonly auth: string;
  readonly person: string;
  readonly language: Language;
  /** A kind of notices, or that of digests. */
  readonly kind: string;
  /** What happened, or the digest. */
  readonly happening: string;
  /** Null: a digest, or the notice is gone, or counts what came later, which has a push of its own. */
  readonly notice: {
    readonly params: Readonly<Record<string, string | number>>;
    readonly link: string;
  } | null;
  readonly read: boolean;
  readonly hidden: boolean;
}

/** A promised push that has not gone yet, locked for the rest of the transaction. `busy` while another worker is at it. */
export async function takePush(manager: EntityManager, id: string): Promise<WaitingPush | 'busy' | 'gone'> {
  const taken = await first<WaitingPush>(
    manager,
    sql`select p.id, d.id as device, d.endpoint, d.public_key, d.auth, d.person_id as person, e.language, p.kind, p.happening_id as happening,
          case when n.id is not null then jsonb_build_object('link', n.link, 'params',
            case when n.about is null then n.params else n.params || jsonb_build_object('count', n.count) end) end as notice,
          n.read_at is not null as read, coalesce(talka_leads_to_hidden(n.link, n.about is not null), false) as hidden
        from push p join push_device d on d.id = p.device_id join person e on e.id = d.person_id
          left join notice n on (n.happening_id, n.person_id, n.kind) = (p.happening_id, d.person_id, p.kind)
        where p.id = ${id} and p.sent_at is null and p.dropped is null for update of p skip locked`,
  );
  if (taken) return taken;
  const open = await first(
    manager,
    sql`select from push where id = ${id} and sent_at is null and dropped is null`,
  );
  return open ? 'busy' : 'gone';
}

export const pushSent = async (on: Queryable, id: string): Promise<void> => {
  await rows(on, sql`update push set sent_at = clock_timestamp() where id = ${id}`);
};

/** One that will not be tried again; an operator sees why. */
export const pushDropped = async (on: Queryable, id: string, why: string): Promise<void> => {
  await rows(on, sql`update push set dropped = ${why.slice(0, 300)} where id = ${id}`);
};

/** Its push service knows a browser no longer: what was promised to it goes with it. */
export const pushDeviceGone = async (on: Queryable, device: string): Promise<void> => {
  await rows(on, sql`delete from push_device where id = ${device}`);
};
