import type { OrganisationKind } from '@talka/identity';
import type { HoldReason } from '@talka/registration';
import { first, rows, sql, type Queryable } from '../sql.js';
import { SHIFTS, type ShiftRow } from './shift.read.js';

const SOONEST = sql`order by lower(s.during), r.position, s.id`;

/** Which shifts are asked for; the list is read a day at a time. */
export interface BoardFilter {
  readonly municipality: string | undefined;
  /** Begins at this moment or later. */
  readonly from: Date;
  readonly until: Date;
}

/** As many are read at once: the days of a large festival. */
const MOST = 1_000;

/** What can still be signed up for, soonest first. */
export const shiftBoard = (on: Queryable, { municipality, from, until }: BoardFilter): Promise<ShiftRow[]> =>
  rows(
    on,
    sql`${SHIFTS} where s.state = 'open' and lower(s.during) > talka_now()
          and lower(s.during) >= ${from} and lower(s.during) < ${until}
          and (${municipality ?? null}::text is null or e.municipality_id = ${municipality ?? null})
        ${SOONEST} limit ${MOST}`,
  );

/** Shifts still to come at events that carry out an idea, soonest first. */
export const shiftsOfIdea = (on: Queryable, idea: number): Promise<ShiftRow[]> =>
  rows(
    on,
    sql`${SHIFTS} where s.state = 'open' and lower(s.during) > talka_now()
          and e.id in (select w.event_id from idea_work w join idea i on i.id = w.idea_id
            where i.number = ${idea} and i.is_public)
        ${SOONEST} limit 60`,
  );

export interface EventPageRow {
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly contact: string;
  readonly repaid: string;
  readonly municipality: string;
  readonly area: string | null;
  readonly organiser: string;
  readonly organiser_kind: OrganisationKind;
  /** Why the whole of it does not take place. */
  readonly called_off: string | null;
  /** The idea it carries out. */
  readonly idea: number | null;
  readonly idea_title: string | null;
  /** When this was read, by the database's clock. */
  readonly now: Date;
}

/** A published event with its shifts. */
export async function eventPage(
  on: Queryable,
  number: number,
): Promise<(EventPageRow & { readonly shifts: readonly ShiftRow[] }) | undefined> {
  const event = await first<EventPageRow>(
    on,
    sql`select e.number, e.title, e.about, e.place, e.contact, e.repaid, e.municipality_id as municipality, e.area_id as area,
          talka_now() as now, o.name as organiser, o.kind as organiser_kind,
          (select reason from volunteer_change c where c.event_id = e.id and c.what = 'all-called-off'
            order by at desc limit 1) as called_off, i.number as idea, i.title as idea_title
        from volunteer_event e join organisation o on o.id = e.organisation_id
          left join idea_work w on w.event_id = e.id left join idea i on i.id = w.idea_id and i.is_public
        where e.number = ${number} and e.state <> 'draft'`,
  );
  return event && { ...event, shifts: await rows(on, sql`${SHIFTS} where e.number = ${number} ${SOONEST}`) };
}

type InCard = 'event' | 'title' | 'municipality' | 'place' | 'from' | 'until';
export type EventCardRow = Pick<ShiftRow, InCard> & { readonly shifts: number; readonly free: number };

/** Events with a shift still to come, soonest first. */
export const comingEvents = (on: Queryable, municipality: string | undefined): Promise<EventCardRow[]> =>
  rows(
    on,
    sql`select event, title, municipality, place, min("from") as from, max(until) as until, count(*)::int as shifts,
          sum(greatest(places - taken, 0))::int as free
        from (${SHIFTS} where s.state = 'open' and lower(s.during) > talka_now()
          and (${municipality ?? null}::text is null or e.municipality_id = ${municipality ?? null})) as coming
        group by event, title, municipality, place order by min("from"), event limit 200`,
  );

export interface RosterRow {
  readonly shift: string;
  readonly person: string;
  readonly name: string;
  readonly state: 'confirmed' | 'held' | 'waiting';
  readonly why: HoldReason | null;
}

/** Who comes, is asked or waits, shift by shift: for who runs the event. */
export const roster = (on: Queryable, event: number): Promise<RosterRow[]> =>
  rows(
    on,
    sql`select r.slot_id as shift, p.id as person, p.name, r.state, r.why
        from volunteer_event e join volunteer_shift v on v.event_id = e.id
          join registration r on r.slot_id = v.slot_id and r.state <> 'ended' and r.why is distinct from 'form'
          join person p on p.id = r.person_id
        where e.number = ${event}
        order by v.position, (r.state = 'confirmed') desc, (r.state = 'held') desc, r.priority desc, r.turn`,
  );

export interface TakenTime {
  readonly slot: string;
  readonly from: Date;
  readonly until: Date;
  /** A shift; what is learned is no voluntary work, and weighs on nobody's week. */
  readonly work: boolean;
}

/**
 * When somebody is taken already, by whatever they have signed up for, here or elsewhere. With the last week, for their rest:
 * one day more, for a shift that has begun.
 */
export const takenTimes = (on: Queryable, person: string): Promise<TakenTime[]> =>
  rows(
    on,
    sql`select slot_id as slot, lower(time) as from, upper(time) as until,
          exists (select from volunteer_shift v where v.slot_id = registration.slot_id) as work
        from registration, unnest(times) as time where person_id = ${person} and state = 'confirmed'
          and upper(time) > talka_now() - interval '8 days'`,
  );
