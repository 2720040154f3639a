import type { Language } from '@talka/territory';
import type { ChangeKind } from '@talka/volunteering';
import { rows, sql, type Queryable } from '../sql.js';
import { consentFor } from './consent.store.js';

/** Somebody whom a change of a published event concerns, once, and what of it. */
export interface ChangeTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly what: ChangeKind;
  readonly reason: string;
  readonly event: number;
  readonly title: string;
  /** Where to come now. */
  readonly place: string;
  /** How many of their shifts it is about, and of those the first. */
  readonly shifts: number;
  readonly role: string;
  readonly from: Date;
  /** When it was before, if that has changed. */
  readonly before: Date | null;
  /** It now lies over another place of theirs. */
  readonly overlaps: boolean;
  readonly name: string;
  /** Who consented that they come, and can be written to; both or neither. */
  readonly guardian: string | null;
  readonly guardian_email: string | null;
}

/** A moment's grace: who was just joining when it was changed had seen how it was before. Told once too often is better than not. */
const JUST_JOINING = sql`interval '10 seconds'`;

/**
 * Who stood in what a change is about when it was made. Of shifts that are called off all who were in them then; of others all who
 * had joined by then and are still there. Whom a task that asks for more concerns is told apart: rules say it.
 */
export const changeTold = (on: Queryable, change: string): Promise<ChangeTold[]> =>
  rows(
    on,
    sql`select distinct on (p.id) p.id as person, p.email, p.language, c.what, c.reason, e.number as event, e.title, e.place,
          count(*) over (partition by p.id)::int as shifts, o.name as role, lower(s.during) as from, lower(m.during_before) as before,
          exists (select from registration other where other.person_id = p.id and other.slot_id <> r.slot_id
            and r.state = 'confirmed' and other.state = 'confirmed' and other.during && r.during) as overlaps,
          p.name, g.guardian, g.guardian_email
        from volunteer_change c join volunteer_event e on e.id = c.event_id join volunteer_shift v on v.event_id = e.id
          join slot s on s.id = v.slot_id join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          left join volunteer_change_shift m on m.change_id = c.id and m.slot_id = s.id
          join registration r on r.slot_id = s.id
          join person p on p.id = r.person_id and p.erased_at is null
          left join lateral (select c.guardian_name as guardian, c.guardian_email from guardian_consent c
            where ${consentFor(sql`p.id`, sql`s.id`, sql`e.id`)} and c.guardian_email is not null
            order by c.answered_at desc limit 1) as g on true
        where c.id = ${change} and case c.what
            when 'place' then s.state = 'open' and lower(s.during) > c.at and r.state <> 'ended' and r.joined_at <= c.at + ${JUST_JOINING}
            when 'moved' then m.slot_id is not null and r.state <> 'ended' and r.joined_at <= c.at + ${JUST_JOINING}
            when 'needs' then false
            else m.slot_id is not null and r.ending = 'slot-cancelled' end
        order by p.id, lower(s.during), s.id`,
  );
