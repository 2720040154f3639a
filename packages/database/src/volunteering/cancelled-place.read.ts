import type { Language } from '@talka/territory';
import { ORGANISER_ACTS, type GivingUpWhy } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';
import { consentFor } from './consent.store.js';

/** Of a place that was given up or taken back: whose it was, why, and who said yes to their coming. */
export interface CancelledTold {
  readonly person: string;
  readonly email: string | null;
  readonly language: Language;
  readonly name: string;
  readonly event: number;
  readonly title: string;
  readonly role: string;
  readonly from: Date;
  readonly why: GivingUpWhy | null;
  readonly words: string | null;
  readonly late: boolean;
  /** Who consented that they come, and can be written to; both or neither. */
  readonly guardian: string | null;
  readonly guardian_email: string | null;
}

/** @returns undefined once they are erased */
export const cancelledTold = (on: Queryable, registration: string): Promise<CancelledTold | undefined> =>
  first(
    on,
    sql`select p.id as person, p.email, p.language, p.name, e.number as event, e.title, o.name as role,
          lower(r.during) as from, c.why, c.words, c.late, g.guardian, g.guardian_email
        from cancelled_place c join registration r on r.id = c.registration_id
          join person p on p.id = r.person_id and p.erased_at is null
          join volunteer_shift v on v.slot_id = r.slot_id join volunteer_event e on e.id = v.event_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          left join lateral (select c.guardian_name as guardian, c.guardian_email from guardian_consent c
            where ${consentFor(sql`p.id`, sql`r.slot_id`, sql`e.id`)} and c.guardian_email is not null
            order by c.answered_at desc limit 1) as g on true
        where c.registration_id = ${registration}`,
  );

/** Who of the organiser's people fills places again. */
export const organisersTold = (
  on: Queryable,
  registration: string,
): Promise<{ readonly person: string; readonly email: string | null; readonly language: Language }[]> =>
  rows(
    on,
    sql`select p.id as person, p.email, p.language
        from registration r join volunteer_shift v on v.slot_id = r.slot_id
          join volunteer_event e on e.id = v.event_id
          join organisation_person m on m.organisation_id = e.organisation_id
            and m.role = any(${ORGANISER_ACTS.places}::text[])
          join person p on p.id = m.person_id and p.erased_at is null
        where r.id = ${registration} order by p.id`,
  );

/** A place that is not theirs any more, as its organiser sees it. */
export interface GonePersonRow {
  readonly shift: string;
  readonly person: string;
  readonly name: string;
  readonly by_organiser: boolean;
  readonly why: GivingUpWhy | null;
  readonly words: string | null;
  readonly late: boolean;
  readonly at: Date;
}

/** Who gave a place of an event up or had it taken back, and stands there no more; the newest first. */
export const goneFrom = (on: Queryable, event: string): Promise<GonePersonRow[]> =>
  rows(
    on,
    sql`select r.slot_id as shift, p.id as person, p.name, c.by_id is not null as by_organiser,
          -- Why somebody is barred is read by them and by who may lift it, and not on a roster.
          c.why, case when not exists (select from volunteer_bar b where b.person_id = p.id and b.by_id = c.by_id
            and lower(b.during) = c.at) then c.words end as words, c.late, c.at
        from volunteer_shift v join registration r on r.slot_id = v.slot_id and r.state = 'ended'
          join cancelled_place c on c.registration_id = r.id join person p on p.id = r.person_id
        where v.event_id = ${event} and not exists (select from registration later
          where later.slot_id = r.slot_id and later.person_id = r.person_id and later.turn > r.turn)
        order by c.at desc, r.id limit 500`,
  );
