import type { Answers, Ending, HoldReason, SlotQuestion, Standing } from '@talka/registration';
import type { EnrolmentKind, LeaderRole, WorkshopState } from '@talka/workshops';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { ASKED_AT } from './asked-at.js';

/** How somebody stands with a workshop's places. */
export interface OwnWorkshopRow {
  readonly person: string;
  readonly name: string;
  readonly number: number;
  readonly title: string;
  readonly municipality: string;
  readonly place: string;
  readonly slot: string;
  /** Null for the course. */
  readonly session: number | null;
  readonly from: Date;
  readonly until: Date;
  readonly times: readonly { readonly from: string; readonly until: string }[];
  /** The session that is on or comes next. */
  readonly next: string | null;
  readonly standing: Standing['state'];
  readonly why: HoldReason | null;
  readonly until_answered: Date | null;
  readonly ending: Ending | null;
  /** What everybody is asked who takes it, and what they have answered. */
  readonly questions: readonly SlotQuestion[];
  readonly answers: Answers;
  /** How many are asked before them; null for who does not wait. */
  readonly before: number | null;
}

/** Which session a slot `s` of a workshop `w` is for; the course as a whole is for none. */
const OF_WORKSHOP = sql`join workshop w on w.state <> 'draft' and (w.slot_id = r.slot_id
    or w.id = (select t.workshop_id from workshop_session t where t.slot_id = r.slot_id))
  left join workshop_session t on t.slot_id = r.slot_id`;

const own = (people: readonly string[], which: Sql): Sql =>
  sql`select p.id as person, p.name, w.number, w.title, w.municipality_id as municipality, w.place, r.slot_id as slot, t.number as session,
        lower(r.during) as from, upper(r.during) as until,
        (select json_agg(json_build_object('from', lower(one), 'until', upper(one)) order by lower(one))
          from unnest(r.times) as one) as times,
        (select s.id from workshop_session s where s.workshop_id = w.id and s.state = 'planned'
            and upper(s.during) > talka_now() and (s.slot_id = r.slot_id or (r.slot_id = w.slot_id and s.catch_up_for is null))
          order by lower(s.during), s.number limit 1) as next,
        r.state as standing, r.why, r.until as until_answered, r.ending, ${ASKED_AT} as questions,
        coalesce((select a.answers from shift_answers a where a.slot_id = r.slot_id and a.person_id = p.id), '{}') as answers,
        case when r.state = 'waiting' then (select count(*)::int from registration other
          where other.slot_id = r.slot_id and other.state = 'waiting'
            and (other.priority, -other.turn) > (r.priority, -r.turn)) end as before
      from (select distinct on (slot_id, person_id) * from registration where person_id = any(${people}::uuid[])
        order by slot_id, person_id, (state <> 'ended') desc, turn desc) as r join person p on p.id = r.person_id ${OF_WORKSHOP}
      where ${which} and r.why is distinct from 'form' and r.ending is distinct from 'form-abandoned'
      order by lower(r.during), t.number nulls first, p.name, p.id`;

/** What people have enrolled in and is not over; what has ended stays with it, and how. */
export const ownWorkshops = (on: Queryable, people: readonly string[]): Promise<OwnWorkshopRow[]> =>
  rows(on, own(people, sql`upper(r.during) > talka_now() - interval '1 day'`));

/** A workshop that is not over, in which somebody is named. */
export interface NamedInRow {
  readonly number: number;
  readonly title: string;
  readonly organiser: string;
  readonly state: WorkshopState;
  readonly role: LeaderRole;
}

const NAMED_IN = sql`select w.number, w.title, o.name as organiser, w.state, l.role
  from workshop_leader l join workshop w on w.id = l.workshop_id join organisation o on o.id = w.organisation_id`;

/** Where somebody is named as who leads, helps or comes as a guest. */
export const namedIn = (on: Queryable, person: string): Promise<NamedInRow[]> =>
  rows(
    on,
    sql`${NAMED_IN} where l.person_id = ${person} and l.until is null and w.state in ('draft', 'published')
        order by w.number desc limit 100`,
  );

/** As what somebody is named in a workshop now. */
export const namedNow = (on: Queryable, workshop: string, person: string): Promise<NamedInRow | undefined> =>
  first(on, sql`${NAMED_IN} where w.id = ${workshop} and l.person_id = ${person} and l.until is null`);

/** How somebody stands with the places of one workshop. */
export const ownStandings = (on: Queryable, person: string, number: number): Promise<OwnWorkshopRow[]> =>
  rows(on, own([person], sql`w.number = ${number}`));

export interface EnrolmentFactsRow {
  readonly kind: EnrolmentKind;
  readonly birthDate: string;
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly begins: Date;
  readonly missing: string | null;
  readonly isEnrolled: boolean;
  readonly wasThere: boolean;
  /** What everybody is asked who takes it, and what they have answered. */
  readonly questions: readonly SlotQuestion[];
  readonly answers: Answers;
}

/**
 * What a place of a workshop and somebody are to each other, for the rule that says whether they may. What comes before is done by
 * whoever has completed it, or has a place in it and it ends before; where a register says who did, it is asked once that is over.
 */
export const enrolmentFacts = (
  on: Queryable,
  person: string,
  slot: string,
): Promise<EnrolmentFactsRow | undefined> =>
  first(
    on,
    sql`select case when t.id is null then 'course' when w.enrolment = 'drop-in' then 'drop-in'
            when t.catch_up_for is null then 'late' else 'catch-up' end as kind,
          to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", w.youngest, w.oldest, begins.at as begins,
          (select n.title from workshop_prerequisite q join workshop n on n.id = q.needs_id
            where q.workshop_id = w.id
              and not exists (select from workshop_completion d where d.workshop_id = n.id and d.person_id = p.id)
              and not exists (select from registration r
              where r.person_id = p.id and r.state = 'confirmed' and upper(r.during) <= begins.at
                and (n.completion is null or upper(r.during) > talka_now())
                and (r.slot_id = n.slot_id or r.slot_id in (select x.slot_id from workshop_session x where x.workshop_id = n.id)))
            order by n.number limit 1) as missing,
          exists (select from registration r where r.slot_id = w.slot_id and r.person_id = p.id and r.state = 'confirmed')
            as "isEnrolled",
          exists (select from workshop_fact f join registration m on m.id = f.about and m.person_id = p.id
            where f.session_id = t.catch_up_for and f.kind = 'mark' and f.saying ->> 'as' = 'present'
              and not exists (select from workshop_fact g where g.session_id = f.session_id and f.id = any(g.replaces)))
            as "wasThere", ${ASKED_AT} as questions,
          coalesce((select a.answers from shift_answers a where a.slot_id = s.id and a.person_id = p.id), '{}') as answers
        from slot s left join workshop_session t on t.slot_id = s.id
          join workshop w on w.state <> 'draft' and (w.slot_id = s.id or w.id = t.workshop_id)
          cross join lateral (select case when w.enrolment = 'drop-in' then lower(s.during) else
            (select min(lower(f.during)) from workshop_session f where f.workshop_id = w.id and f.catch_up_for is null) end as at)
            as begins, person p
        where s.id = ${slot} and p.id = ${person} and p.erased_at is null`,
  );

/** Which slot is a place of which workshop. */
export const workshopSlot = async (on: Queryable, number: number, slot: string): Promise<boolean> =>
  (await first(
    on,
    sql`select from workshop w where w.number = ${number} and w.state <> 'draft' and (w.slot_id = ${slot}
      or exists (select from workshop_session t where t.workshop_id = w.id and t.slot_id = ${slot}))`,
  )) !== undefined;
