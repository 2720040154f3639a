import type { OrganisationRole } from '@talka/identity';
import type { Answers, HoldReason, SlotQuestion } from '@talka/registration';
import {
  type Ability,
  type AttendanceState,
  type CheckInWay,
  type EventState,
  may,
  type Proof,
  type Training,
} from '@talka/volunteering';
import { goneFrom, type GonePersonRow } from './cancelled-place.read.js';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface RosterEvent {
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly state: EventState;
  /** When this was read, by the database's clock. */
  readonly now: Date;
  /** As what the reader acts for the organiser. */
  readonly reader: OrganisationRole;
}

export interface RosterShiftRow {
  readonly shift: string;
  readonly role: string;
  readonly minimum_age: number;
  readonly needs: readonly Ability[];
  readonly proof: Proof;
  /** For who may read what was answered to them; for others none. */
  readonly questions: readonly SlotQuestion[];
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  readonly taken: number;
  readonly state: 'open' | 'cancelled';
}

export interface RosterPersonRow {
  readonly shift: string;
  readonly person: string;
  readonly name: string;
  /** Of who has a place, for who may write to them; nobody else is to be written to yet. */
  readonly email: string | null;
  /** `YYYY-MM-DD`; null once erased. */
  readonly birth_date: string | null;
  readonly state: 'confirmed' | 'held' | 'waiting';
  readonly why: HoldReason | null;
  readonly attended: AttendanceState | null;
  readonly how: CheckInWay | null;
  readonly came_at: Date | null;
  readonly left_at: Date | null;
  /** Known together with others who come with them. */
  readonly together: string | null;
  /** Of what the task asks for: what they have not said that they have. */
  readonly missing: readonly Ability[];
  /** Of the trainings the task asks for and they say they have: what the organisation has seen a paper of; for who may not note papers none. */
  readonly seen: readonly SeenOnRoster[];
  readonly looking: 'stand-in' | 'swap' | null;
  /** Of who has a place; what others said may come to nothing. */
  readonly answers: Answers;
}

/** When somebody on the roster has a place, here or anywhere else. */
export interface RosterTakenRow {
  readonly person: string;
  readonly shift: string;
  readonly from: Date;
  readonly until: Date;
}

export interface SeenOnRoster {
  readonly training: Training;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** Who looked at it; empty once they have erased their account. */
  readonly by: string;
  /** The last day on which it is valid, `YYYY-MM-DD`. */
  readonly validUntil: string | null;
}

export interface EventRoster {
  readonly event: RosterEvent;
  readonly shifts: readonly RosterShiftRow[];
  readonly people: readonly RosterPersonRow[];
  readonly taken: readonly RosterTakenRow[];
  /** Who comes no more, for who fills places again. */
  readonly gone: readonly GonePersonRow[];
}

/** Who is expected, who waits and who has come, for who acts for the organiser. @returns undefined for everyone else */
export async function eventRoster(
  on: Queryable,
  number: number,
  by: string,
): Promise<EventRoster | undefined> {
  const event = await first<RosterEvent & { readonly id: string; readonly organisation: string }>(
    on,
    sql`select e.id, e.organisation_id as organisation, e.number, e.title, e.place, e.state, talka_now() as now,
          m.role as reader from volunteer_event e
          join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
        where e.number = ${number}`,
  );
  if (!event) return undefined;
  const shifts = await rows<RosterShiftRow>(
    on,
    sql`select s.id as shift, o.name as role, o.minimum_age, o.needs, o.proof,
          case when ${may(event.reader, 'events')} then o.questions else '[]' end as questions, lower(s.during) as from, upper(s.during) as until, s.places, s.taken, s.state
        from volunteer_shift v join slot s on s.id = v.slot_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        where v.event_id = ${event.id} order by lower(s.during), o.position, s.id`,
  );
  const people = await rows<RosterPersonRow>(
    on,
    sql`select r.slot_id as shift, p.id as person, p.name, case when r.state = 'confirmed' and ${may(event.reader, 'messages')} then p.email end as email,
          to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, r.state, r.why, a.state as attended, a.how, a.came_at, a.left_at,
          case when count(*) over (partition by r.slot_id, r.party) > 1 then r.party end as together,
          array(select need from unnest(o.needs) as need
            where need not in (select ability from person_ability where person_id = p.id)) as missing,
          (select coalesce(jsonb_agg(jsonb_build_object('training', t.ability, 'at', t.seen_at, 'by', b.name,
              'validUntil', t.valid_until) order by t.ability), '[]')
            from training_seen t join person b on b.id = t.seen_by
            where ${may(event.reader, 'papers')} and t.person_id = p.id and t.organisation_id = ${event.organisation}
              and t.ability = any(o.needs)) as seen,
          case when r.state = 'confirmed' and w.registration_id is not null
            then case when w.in_return is null then 'stand-in' else 'swap' end end as looking,
          coalesce(case when r.state = 'confirmed' and ${may(event.reader, 'events')} then said.answers end, '{}') as answers
        from volunteer_shift v join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
          join registration r on r.slot_id = v.slot_id and r.state <> 'ended' and r.why is distinct from 'form'
          join person p on p.id = r.person_id left join attendance a on a.registration_id = r.id
          left join stand_in w on w.registration_id = r.id
          left join shift_answers said on said.slot_id = r.slot_id and said.person_id = p.id
        where v.event_id = ${event.id}
        order by (r.state = 'confirmed') desc, case when r.state = 'confirmed' then p.name end, (r.state = 'held') desc,
          r.priority desc, r.turn`,
  );
  const gone = may(event.reader, 'places') ? await goneFrom(on, event.id) : [];
  return { event, shifts, people, gone, taken: await takenBeside(on, shifts, people) };
}

/** What people of a roster have signed up for within a week of it: as far as a load is counted. */
function takenBeside(
  on: Queryable,
  shifts: readonly RosterShiftRow[],
  people: readonly RosterPersonRow[],
): Promise<RosterTakenRow[]> {
  const [ids, slots] = [people.map(({ person }) => person), shifts.map(({ shift }) => shift)];
  return rows(
    on,
    sql`with around as (select tstzrange(min(lower(during)) - interval '8 days', max(upper(during)) + interval '8 days') as time
          from slot where id = any(${slots}::uuid[]))
        select person_id as person, slot_id as shift, lower(during) as from, upper(during) as until
        from registration, around
        where state = 'confirmed' and person_id = any(${ids}::uuid[]) and during && around.time`,
  );
}

/** Whose place a pass is for. @returns undefined without a confirmed place in this shift */
export const placeForPass = (
  on: Queryable,
  person: string,
  shift: string,
): Promise<{ readonly event: number; readonly registration: string } | undefined> =>
  first(
    on,
    sql`select e.number as event, r.id as registration
        from registration r join volunteer_shift v on v.slot_id = r.slot_id join volunteer_event e on e.id = v.event_id
        where r.person_id = ${person} and r.slot_id = ${shift} and r.state = 'confirmed'`,
  );
