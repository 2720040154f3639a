import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { actsFor } from './organiser.read.js';

/** What came of shifts that took place: counted of people who were there, and of hours that are approved. */
export interface YearSums {
  readonly shifts: number;
  readonly places: number;
  /** Each counted once, however often they came. */
  readonly people: number;
  readonly minutes: number;
}

/**
 * Shifts that are over, by the year in which clocks in Riga saw them begin. Whether they took place is theirs to say: an event that is called
 * off later keeps what was done in it.
 */
export const OVER = sql`select s.id, e.id as event_id, e.organisation_id, e.municipality_id, s.places,
    extract(year from lower(s.during) at time zone 'Europe/Riga')::int as year, lower(s.during) as from
  from volunteer_shift v join slot s on s.id = v.slot_id and s.state = 'open' and upper(s.during) <= talka_now()
    join volunteer_event e on e.id = v.event_id and e.state <> 'draft'`;

const HELPED = sql`select r.slot_id, r.person_id, coalesce(h.minutes, 0) as minutes
  from registration r join attendance a on a.registration_id = r.id and a.state <> 'no-show'
    left join volunteer_hours h on h.registration_id = r.id
  where r.state = 'confirmed'`;

/** Sums over shifts, and over who came to them, for each group of shifts. */
export const sums = (shifts: Sql, by: Sql): Sql =>
  sql`with shift as (${shifts}), helped as (${HELPED}),
        came as (select ${by}, count(distinct helped.person_id)::int as people, sum(helped.minutes)::int as minutes
          from shift join helped on helped.slot_id = shift.id group by ${by}),
        held as (select ${by}, count(*)::int as shifts, sum(places)::int as places, count(distinct event_id)::int as events,
          min("from") as first from shift group by ${by})
      select held.*, coalesce(people, 0) as people, coalesce(minutes, 0) as minutes
      from held left join came using (${by})`;

export interface YearEventRow extends YearSums {
  readonly number: number;
  readonly title: string;
  readonly first: Date;
}

export interface OrganisersYear {
  readonly organisation: string;
  readonly events: readonly YearEventRow[];
  readonly total: YearSums;
}

/** An organiser's year. @returns undefined for who does not act for it, and for one that is not there */
export async function organisersYear(
  on: Queryable,
  { organisation, year, person }: { organisation: number; year: number; person: string },
): Promise<OrganisersYear | undefined> {
  const own = await actsFor(on, organisation, person);
  if (!own) return undefined;
  const shifts = sql`select over.*, 1 as whole from (${OVER}) as over
    where organisation_id = ${own.id} and year = ${year}`;
  const [events, total] = await Promise.all([
    rows<YearEventRow>(
      on,
      sql`select e.number, e.title, sums.shifts, sums.places, sums.people, sums.minutes, sums.first
          from (${sums(shifts, sql`event_id`)}) as sums join volunteer_event e on e.id = sums.event_id
          order by sums.first, e.number`,
    ),
    first<YearSums>(
      on,
      sql`select shifts, places, people, minutes from (${sums(shifts, sql`whole`)}) as sums`,
    ),
  ]);
  return { organisation: own.name, events, total: total ?? { shifts: 0, places: 0, people: 0, minutes: 0 } };
}
