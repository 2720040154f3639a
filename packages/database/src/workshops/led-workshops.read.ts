import type { Answers, HoldReason } from '@talka/registration';
import type { LeaderRole, WorkshopState } from '@talka/workshops';
import { rows, sql, type Queryable } from '../sql.js';
import { actsFor } from '../volunteering/organiser.read.js';

export interface LedWorkshopCard {
  readonly number: number;
  readonly title: string;
  readonly state: WorkshopState;
  readonly sessions: number;
  readonly places: number;
  readonly taken: number;
  readonly from: Date | null;
}

/** Workshops of an organisation, newest first. @returns undefined for who does not act for it, and for one that is not there */
export async function workshopsOf(
  on: Queryable,
  organisation: number,
  person: string,
): Promise<LedWorkshopCard[] | undefined> {
  const own = await actsFor(on, organisation, person);
  if (!own) return undefined;
  return rows(
    on,
    sql`select w.number, w.title, w.state, (select count(*)::int from workshop_session t where t.workshop_id = w.id) as sessions,
          coalesce(seats.places, w.places)::int as places, coalesce(seats.taken, 0)::int as taken,
          (select min(lower(t.during)) from workshop_session t where t.workshop_id = w.id) as from
        from workshop w left join lateral (select sum(s.places) as places, sum(s.taken) as taken from slot s
            where s.id = w.slot_id or w.enrolment = 'drop-in'
              and s.id in (select t.slot_id from workshop_session t where t.workshop_id = w.id)) as seats on true
        where w.organisation_id = ${own.id} order by w.number desc limit 500`,
  );
}

export interface EnrolledRow {
  readonly slot: string;
  /** Null for the course. */
  readonly session: number | null;
  readonly person: string;
  readonly name: string;
  readonly state: 'confirmed' | 'held' | 'waiting';
  readonly why: HoldReason | null;
  /** Of who has a place alone: nobody prepares for who waits. */
  readonly answers: Answers;
}

/** Who comes, is asked or waits, the course first: for who leads it. */
export const enrolledIn = (on: Queryable, number: number): Promise<EnrolledRow[]> =>
  rows(
    on,
    sql`select r.slot_id as slot, t.number as session, p.id as person, p.name, r.state, r.why,
          coalesce((select a.answers from shift_answers a
            where r.state = 'confirmed' and a.slot_id = r.slot_id and a.person_id = r.person_id), '{}') as answers
        from workshop w join registration r on r.slot_id = w.slot_id
            or r.slot_id in (select x.slot_id from workshop_session x where x.workshop_id = w.id)
          left join workshop_session t on t.slot_id = r.slot_id join person p on p.id = r.person_id
        where w.number = ${number} and r.state <> 'ended' and r.why is distinct from 'form'
        order by t.number nulls first, (r.state = 'confirmed') desc, (r.state = 'held') desc, r.priority desc, r.turn`,
  );

/** Who leads a workshop, by name. */
export const leadersOf = (
  on: Queryable,
  number: number,
): Promise<{ readonly person: string; readonly name: string; readonly role: LeaderRole }[]> =>
  rows(
    on,
    sql`select p.id as person, p.name, l.role from workshop w join workshop_leader l on l.workshop_id = w.id and l.until is null
          join person p on p.id = l.person_id where w.number = ${number} order by l.since, l.id`,
  );

export interface WorkshopMessageRow {
  readonly words: string;
  readonly people: number;
  readonly by: string;
  readonly at: Date;
}

/** What was written to those who come, newest first. */
export const workshopMessages = (on: Queryable, number: number): Promise<WorkshopMessageRow[]> =>
  rows(
    on,
    sql`select m.words, m.people, p.name as by, m.at from workshop w join workshop_message m on m.workshop_id = w.id
          join person p on p.id = m.by_id where w.number = ${number} order by m.at desc limit 100`,
  );
