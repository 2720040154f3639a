import type { Language } from '@talka/territory';
import type { WorkshopChangeKind } from '@talka/workshops';
import { toldFor } from '../identity/children.store.js';
import { rows, sql, type Queryable, type Sql } from '../sql.js';

/** Somebody who is told of what has changed in a workshop, once. */
export interface WorkshopTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly what: WorkshopChangeKind | 'message';
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly organiser: string;
  readonly contact: string;
  /** The reason, or what was written. */
  readonly words: string;
  /** When the session is, or would have been; of the whole of it, its first. */
  readonly from: Date;
  /** When it was before, of one that is moved. */
  readonly before: Date | null;
}

/** A moment's grace: who was just joining had seen how it was before. Told once too often is better than not. */
const JUST_JOINING = sql`interval '10 seconds'`;

const COLUMNS = sql`distinct on (p.id) p.id as person, p.email, p.language, w.number,
  coalesce(nullif(w.translations #>> array[p.language, 'title'], ''), w.title) as title, w.place, o.name as organiser, w.contact`;

/** Places of `w` that a session `c.session_id` is among; all of them where none is named. */
const CONCERNED: Sql = sql`(r.slot_id = w.slot_id and (c.session_id is null
      or exists (select from workshop_session t where t.id = c.session_id and t.catch_up_for is null))
    or r.slot_id in (select t.slot_id from workshop_session t where t.workshop_id = w.id and t.id = coalesce(c.session_id, t.id)))`;

/** Who stood in what a change is about when it was made, in whatever way. */
export const workshopChangeTold = (on: Queryable, change: string): Promise<WorkshopTold[]> =>
  rows(
    on,
    sql`select ${COLUMNS}, c.what, c.reason as words, lower(c.during_before) as before,
          (select min(lower(t.during)) from workshop_session t where t.workshop_id = w.id and t.id = coalesce(c.session_id, t.id)) as from
        from workshop_change c join workshop w on w.id = c.workshop_id join organisation o on o.id = w.organisation_id
          join registration r on ${CONCERNED}
          join person p on p.id = ${toldFor(sql`r.person_id`)} and p.erased_at is null
        where c.id = ${change} and r.joined_at <= c.at + ${JUST_JOINING}
          and (r.state <> 'ended' or r.ending = 'slot-cancelled')
        order by p.id`,
  );

/** Who has a place in a workshop that somebody wrote to. */
export const workshopMessageTold = (on: Queryable, message: string): Promise<WorkshopTold[]> =>
  rows(
    on,
    sql`select ${COLUMNS}, 'message' as what, m.words, null::timestamptz as before, m.at as from
        from workshop_message m join workshop w on w.id = m.workshop_id join organisation o on o.id = w.organisation_id
          join registration r on r.state = 'confirmed' and upper(r.during) > m.at and r.joined_at <= m.at + ${JUST_JOINING}
            and (r.slot_id = w.slot_id or r.slot_id in (select t.slot_id from workshop_session t where t.workshop_id = w.id))
          join person p on p.id = ${toldFor(sql`r.person_id`)} and p.erased_at is null
        where m.id = ${message} order by p.id`,
  );
