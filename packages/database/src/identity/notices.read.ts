import { one, rows, sql, type Queryable } from '../sql.js';

export interface NoticeRead {
  readonly id: string;
  readonly kind: string;
  readonly params: Record<string, string | number>;
  readonly link: string;
  readonly at: Date;
  readonly read: boolean;
}

const MOST = 100;

/** A person's latest notices, newest first, and how many of all are unread. */
export async function listNotices(
  on: Queryable,
  person: string,
): Promise<{ notices: NoticeRead[]; unread: number }> {
  const notices = await rows<NoticeRead>(
    on,
    sql`select id, kind, case when about is null then params else params || jsonb_build_object('count', count) end as params, link, at, read_at is not null as read from notice
        where person_id = ${person} and shown_at <= talka_now() and not talka_leads_to_hidden(link, about is not null) order by id desc limit ${MOST}`,
  );
  return { notices, unread: await countUnread(on, person) };
}

export async function countUnread(on: Queryable, person: string): Promise<number> {
  const unread = sql`select count(*)::int as unread from notice where person_id = ${person} and read_at is null and shown_at <= talka_now()
    and not talka_leads_to_hidden(link, about is not null)`;
  return (await one<{ unread: number }>(on, unread)).unread;
}

/** Marks a person's notices read, up to one they have seen: what came in meanwhile stays new. No digest tells of them any more. */
export async function markNoticesRead(on: Queryable, person: string, upTo: string): Promise<void> {
  await rows(
    on,
    // In the order in which a digest takes them, so that the two never wait for each other.
    sql`update notice set read_at = talka_now(), mail_at = null, push_at = null where id in (
          select id from notice where person_id = ${person} and id <= ${upTo} and read_at is null and shown_at <= talka_now() order by id for update)`,
  );
}
