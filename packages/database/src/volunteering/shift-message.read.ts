import type { Language } from '@talka/territory';
import type { MessageTo } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface SentMessageRow {
  readonly id: string;
  readonly what: MessageTo['what'];
  /** Of a message to one shift. */
  readonly role: string | null;
  readonly from: Date | null;
  /** `YYYY-MM-DD`, of a message to all shifts of a day. */
  readonly day: string | null;
  readonly words: string;
  /** Empty once they have erased their account. */
  readonly by: string;
  readonly people: number;
  readonly at: Date;
}

/** What was written of an event, the newest first, for who acts for its organiser. @returns undefined for everyone else */
export async function sentMessages(
  on: Queryable,
  event: number,
  by: string,
): Promise<SentMessageRow[] | undefined> {
  const own = await first<{ id: string }>(
    on,
    sql`select e.id from volunteer_event e
          join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
        where e.number = ${event}`,
  );
  if (!own) return undefined;
  return rows(
    on,
    sql`select m.id, m.what, o.name as role, lower(s.during) as from, to_char(m.day, 'YYYY-MM-DD') as day, m.words,
          p.name as by, m.people, m.at
        from shift_message m join person p on p.id = m.by_id left join slot s on s.id = m.slot_id
          left join volunteer_shift v on v.slot_id = s.id
          left join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        where m.event_id = ${own.id} order by m.at desc, m.id desc`,
  );
}

export interface OwnMessageRow {
  readonly id: string;
  readonly event: number;
  readonly title: string;
  readonly organiser: string;
  readonly what: MessageTo['what'];
  readonly words: string;
  readonly at: Date;
}

/** What organisers have written to somebody in the last 60 days, the newest first. */
export const ownMessages = (on: Queryable, person: string): Promise<OwnMessageRow[]> =>
  rows(
    on,
    sql`select m.id, e.number as event, e.title, g.name as organiser, m.what, m.words, m.at
        from shift_message_to t join shift_message m on m.id = t.message_id join volunteer_event e on e.id = m.event_id
          join organisation g on g.id = e.organisation_id
        where t.person_id = ${person} and m.at > talka_now() - interval '60 days'
        order by m.at desc, m.id desc limit 100`,
  );

/** Somebody a message is for, and what it says. */
export interface MessageTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly what: MessageTo['what'];
  readonly words: string;
  readonly event: number;
  readonly title: string;
  readonly organiser: string;
  /** Whom they ask: the mail's own address reads no answers. */
  readonly contact: string;
}

export const messageTold = (on: Queryable, message: string): Promise<MessageTold[]> =>
  rows(
    on,
    sql`select p.id as person, p.email, p.language, m.what, m.words, e.number as event, e.title, g.name as organiser, e.contact
        from shift_message m join shift_message_to t on t.message_id = m.id
          join person p on p.id = t.person_id and p.erased_at is null
          join volunteer_event e on e.id = m.event_id join organisation g on g.id = e.organisation_id
        where m.id = ${message} order by p.id`,
  );
