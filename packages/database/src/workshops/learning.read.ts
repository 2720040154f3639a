import { municipalityId, personId, type PersonId } from '@talka/kernel';
import {
  participantId,
  type Craft,
  type Fact,
  type Learning,
  type OpenWorkshop,
  type ParticipantId,
} from '@talka/workshops';
import { one, rows, sql, type Queryable } from '../sql.js';
import { factOf, factsWhere, type FactRow } from './facts.rows.js';

/** A session that somebody had a place in, and that has begun. */
export interface AttendedSessionRow {
  readonly workshop: number;
  readonly title: string;
  /** Its registers change no more. */
  readonly closed: boolean;
  readonly completed: boolean;
  /** When the first of their places in the workshop was over, and whether they have said how it was. */
  readonly over: Date | null;
  readonly given: boolean;
  /** By the database's clock. */
  readonly now: Date;
  readonly session: string;
  readonly number: number;
  readonly from: Date;
  readonly until: Date;
}

/** So many sessions back: some years of learning. */
const MOST = 300;

/**
 * Sessions somebody had a place in, newest first. A place that was given up counts where something was put down about it: they
 * came before they left.
 */
export const attendedSessions = (on: Queryable, person: PersonId): Promise<AttendedSessionRow[]> =>
  rows(
    on,
    sql`select w.number as workshop, w.title, w.state = 'closed' as closed, s.id as session, s.number,
          lower(s.during) as from, upper(s.during) as until,
          exists (select from workshop_completion c where c.workshop_id = w.id and c.person_id = ${person}) as completed,
          (select min(upper(r.during)) from registration r where r.person_id = ${person} and r.state = 'confirmed'
            and (r.slot_id = w.slot_id or r.slot_id in (select t.slot_id from workshop_session t where t.workshop_id = w.id))) as over,
          exists (select from workshop_feedback_given g where g.workshop_id = w.id and g.person_id = ${person}) as given,
          talka_now() as now
        from workshop w join workshop_session s on s.workshop_id = w.id
        where w.state in ('published', 'closed') and s.state = 'planned' and lower(s.during) <= talka_now()
          and exists (select from registration r where r.person_id = ${person}
            and (r.slot_id = s.slot_id or r.slot_id = w.slot_id and s.catch_up_for is null)
            and (r.state = 'confirmed' or exists (select from workshop_fact f where f.session_id = s.id and f.about = r.id)))
        order by lower(s.during) desc, w.number limit ${MOST}`,
  );

/** What registers of these sessions say of somebody, by their enrolments and as who walked in. Of nobody else anything is read. */
export async function factsAbout(
  on: Queryable,
  person: PersonId,
  sessions: readonly string[],
): Promise<{ readonly enrolments: readonly ParticipantId[]; readonly facts: readonly Fact[] }> {
  const own = sql`select r.id from registration r where r.person_id = ${person}`;
  const of = sql`session_id = any(${sessions}::uuid[])`;
  const [enrolments, facts] = await Promise.all([
    rows<{ id: string }>(on, own),
    rows<FactRow>(
      on,
      factsWhere(sql`f.${of} and (f.about in (${own}) or f.about in (select g.about from workshop_fact g
        where g.${of} and g.kind = 'identity' and (g.saying ->> 'enrolment')::uuid in (${own})))`),
    ),
  ]);
  return { enrolments: enrolments.map(({ id }) => participantId(id)), facts: facts.map(factOf) };
}

/** What workshops are recommended to somebody by: where they learn, have learned and lead. */
export async function learningOf(on: Queryable, person: PersonId): Promise<Learning> {
  const row = await one<{
    municipality: string;
    birth_date: string;
    known: number[];
    crafts: Craft[];
    leaders: string[];
  }>(
    on,
    sql`with mine as (
          select w.id, w.number, w.craft, bool_or(r.state = 'confirmed') as has
          from registration r join workshop w on w.slot_id = r.slot_id
            or w.id = (select t.workshop_id from workshop_session t where t.slot_id = r.slot_id)
          where r.person_id = ${person} group by w.id
        )
        select p.municipality_id as municipality, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date,
          array(select number from mine union select w.number from workshop w join workshop_leader l
            on l.workshop_id = w.id and l.person_id = p.id) as known,
          array(select distinct craft from mine where has) as crafts,
          array(select distinct l.person_id from mine join workshop_leader l on l.workshop_id = mine.id
            where has and l.role <> 'guest') as leaders
        from person p where p.id = ${person}`,
  );
  return {
    ...{ municipality: municipalityId(row.municipality), birthDate: row.birth_date },
    ...{ known: new Set(row.known), crafts: new Set(row.crafts) },
    leaders: new Set(row.leaders.map(personId)),
  };
}

/**
 * Workshops with a place that nobody has, which enrol now. What is to be completed before is done by whoever has completed it: to be
 * in it still is enough to enrol, and too little to be sent there.
 */
export async function openWorkshops(on: Queryable, person: PersonId): Promise<OpenWorkshop[]> {
  const found = await rows<
    Omit<OpenWorkshop, 'leaders' | 'municipality'> & { leaders: string[]; municipality: string }
  >(
    on,
    sql`select w.number, w.municipality_id as municipality, w.craft, w.youngest, w.oldest, seat.begins,
          array(select l.person_id from workshop_leader l where l.workshop_id = w.id and l.until is null and l.role <> 'guest')
            as leaders
        from workshop w cross join lateral (select min(lower(s.during)) as begins from slot s
            where s.state = 'open' and s.taken < s.places and s.closes_at > talka_now() and (s.id = w.slot_id
              or w.enrolment = 'drop-in' and s.id in (select t.slot_id from workshop_session t where t.workshop_id = w.id))) as seat
        where w.state = 'published' and seat.begins is not null
          and not exists (select from workshop_prerequisite q where q.workshop_id = w.id and not exists (
            select from workshop_completion d where d.workshop_id = q.needs_id and d.person_id = ${person}))
        order by seat.begins, w.number limit 1000`,
  );
  return found.map(({ municipality, leaders, ...one }) => ({
    ...one,
    municipality: municipalityId(municipality),
    leaders: leaders.map(personId),
  }));
}
