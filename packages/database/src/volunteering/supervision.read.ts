import { ORGANISER_ACTS } from '@talka/volunteering';
import { rows, sql, type Queryable, type Sql } from '../sql.js';

export interface SupervisorRow {
  readonly person: string;
  /** Empty once they have erased their account. */
  readonly name: string;
  /** They act for the organiser still. */
  readonly acts: boolean;
}

export interface SupervisionRow {
  readonly shift: string;
  readonly role: string;
  readonly from: Date;
  readonly until: Date;
  readonly state: 'open' | 'cancelled';
  /** How many come who are not of age on that day. */
  readonly minors: number;
  readonly supervisors: readonly SupervisorRow[];
}

/** Somebody not of age on the day of the shift: `person` p, `slot` s. */
const MINOR = sql`p.birth_date > (lower(s.during) at time zone 'Europe/Riga')::date - interval '18 years'`;

const supervisionOf = (which: Sql): Sql =>
  sql`select s.id as shift, o.name as role, lower(s.during) as from, upper(s.during) as until, s.state,
        (select count(*)::int from registration r join person p on p.id = r.person_id
          where r.slot_id = s.id and r.state = 'confirmed' and ${MINOR}) as minors,
        coalesce((select jsonb_agg(jsonb_build_object('person', n.person_id, 'name', p.name,
            'acts', m.person_id is not null) order by n.named_at, n.person_id)
          from shift_supervisor n join person p on p.id = n.person_id
            left join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = n.person_id
          where n.slot_id = s.id), '[]') as supervisors
      from volunteer_event e join volunteer_shift v on v.event_id = e.id join slot s on s.id = v.slot_id
        join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
      where ${which} order by lower(s.during), o.position, s.id`;

export interface EventSupervision {
  /** Who acts for the organiser. */
  readonly people: readonly { readonly person: string; readonly name: string }[];
  readonly shifts: readonly SupervisionRow[];
}

/**
 * Who looks after people not of age at each shift of an event, and how many come; for who acts for its organiser.
 * @returns undefined for everyone else
 */
export async function eventSupervision(
  on: Queryable,
  event: number,
  by: string,
): Promise<EventSupervision | undefined> {
  const people = await rows<{ person: string; name: string }>(
    on,
    sql`select p.id as person, p.name from volunteer_event e
          join organisation_person own on own.organisation_id = e.organisation_id and own.person_id = ${by}
          join organisation_person m on m.organisation_id = e.organisation_id join person p on p.id = m.person_id
        where e.number = ${event} order by p.name, p.id`,
  );
  if (people.length === 0) return undefined;
  return { people, shifts: await rows(on, supervisionOf(sql`e.number = ${event}`)) };
}

/** Who is told that somebody not of age comes and nobody looks after them. */
export interface UnsupervisedTold {
  readonly person: string;
  readonly event: number;
  readonly title: string;
  readonly shift: string;
  readonly role: string;
}

const unsupervised = (which: Sql): Sql =>
  sql`select distinct m.person_id as person, e.number as event, e.title, s.id as shift, o.name as role
      from volunteer_event e join volunteer_shift v on v.event_id = e.id
        join slot s on s.id = v.slot_id and s.state = 'open' and upper(s.during) > talka_now()
        join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        join registration r on r.slot_id = s.id and r.state = 'confirmed'
        join person p on p.id = r.person_id and ${MINOR}
        join organisation_person m on m.organisation_id = e.organisation_id and m.role = any(${ORGANISER_ACTS.events}::text[])
      where ${which} and not exists (select from shift_supervisor n join organisation_person a
          on a.organisation_id = e.organisation_id and a.person_id = n.person_id where n.slot_id = s.id)
      order by e.number, s.id, m.person_id`;

/** They have been told of the shift, and nobody has been named for it since, or taken out again. */
const TOLD = sql`exists (select from notice where kind = 'supervision.missing' and person_id = m.person_id
    and params ->> 'shift' = s.id::text and at > coalesce((select max(at) from audit_entry
      where subject_kind = 'event' and subject_id = e.id::text and action = 'event.supervisors-named'
        and coalesce(facts ->> 'slot', s.id::text) = s.id::text), '-infinity'))`;

/** Of the place somebody has got: once for each shift until somebody is named, and to each who acts for its organiser. */
export const unsupervisedPlace = (on: Queryable, registration: string): Promise<UnsupervisedTold[]> =>
  rows(on, unsupervised(sql`r.id = ${registration} and not ${TOLD}`));

/** Of the shifts of an event for which nobody is named any more; of one of them, or with null of all. */
export const unsupervisedNow = (
  on: Queryable,
  { event, slot }: { readonly event: string; readonly slot: string | null },
): Promise<UnsupervisedTold[]> =>
  rows(on, unsupervised(sql`e.id = ${event} and (${slot}::uuid is null or s.id = ${slot}) and not ${TOLD}`));

/** Of the shifts that somebody was to look after, who acts for the organiser no more. */
export const unsupervisedSince = (on: Queryable, person: string): Promise<UnsupervisedTold[]> =>
  rows(
    on,
    unsupervised(sql`exists (select from shift_supervisor left_by
      where left_by.slot_id = s.id and left_by.person_id = ${person})`),
  );
