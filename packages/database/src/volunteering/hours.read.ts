import type { Ability, AttendanceState } from '@talka/volunteering';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface HoursCorrectionRow {
  readonly before: number;
  readonly after: number;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Somebody who came, in a shift. */
export interface HoursRow {
  readonly shift: string;
  readonly role: string;
  readonly from: Date;
  readonly until: Date;
  readonly person: string;
  readonly name: string;
  readonly state: Exclude<AttendanceState, 'no-show'>;
  readonly came_at: Date;
  readonly left_at: Date | null;
  /** Null until approved, as all that follows. */
  readonly minutes: number | null;
  readonly revision: number | null;
  readonly reason: string | null;
  readonly approved_by: string | null;
  readonly approved_at: Date | null;
  readonly corrections: readonly HoursCorrectionRow[];
}

export interface EventHours {
  readonly event: { readonly number: number; readonly title: string };
  readonly people: readonly HoursRow[];
}

/** Who came to an event and how long they helped, for who acts for the organiser. @returns undefined for everyone else */
export async function eventHours(on: Queryable, number: number, by: string): Promise<EventHours | undefined> {
  const event = await first<{ id: string; number: number; title: string }>(
    on,
    sql`select e.id, e.number, e.title from volunteer_event e
          join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
        where e.number = ${number}`,
  );
  if (!event) return undefined;
  const people = await rows<HoursRow>(
    on,
    sql`select s.id as shift, o.name as role, lower(s.during) as from, upper(s.during) as until, p.id as person, p.name,
          a.state, a.came_at, a.left_at, h.minutes, h.revision, h.reason, b.name as approved_by, h.approved_at,
          coalesce((select jsonb_agg(jsonb_build_object('before', c.before, 'after', c.after, 'reason', c.reason,
              'by', w.name, 'at', c.at) order by c.revision)
            from volunteer_hours_correction c join person w on w.id = c.by_id
            where c.registration_id = r.id), '[]') as corrections
        from volunteer_shift v join slot s on s.id = v.slot_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          join registration r on r.slot_id = s.id join person p on p.id = r.person_id
          join attendance a on a.registration_id = r.id and a.state <> 'no-show'
          left join volunteer_hours h on h.registration_id = r.id left join person b on b.id = h.approved_by
        where v.event_id = ${event.id} order by lower(s.during), o.position, s.id, p.name, p.id`,
  );
  return { event, people };
}

export interface OwnHoursRow {
  readonly shift: string;
  readonly event: number;
  readonly title: string;
  readonly municipality: string;
  readonly organiser: string;
  readonly role: string;
  /** What the task asked of whoever took it. */
  readonly needs: readonly Ability[];
  readonly from: Date;
  readonly until: Date;
  readonly minutes: number | null;
}

/** Every shift somebody came to, of all municipalities and years, the newest first. */
export const ownHours = (on: Queryable, person: string): Promise<OwnHoursRow[]> =>
  rows(
    on,
    sql`select s.id as shift, e.number as event, e.title, e.municipality_id as municipality, g.name as organiser,
          o.name as role, o.needs, lower(s.during) as from, upper(s.during) as until, h.minutes
        from registration r join attendance a on a.registration_id = r.id and a.state <> 'no-show'
          join slot s on s.id = r.slot_id join volunteer_shift v on v.slot_id = s.id
          join volunteer_event e on e.id = v.event_id join organisation g on g.id = e.organisation_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          left join volunteer_hours h on h.registration_id = r.id
        where r.person_id = ${person} order by lower(s.during) desc, s.id`,
  );
