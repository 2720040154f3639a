import type { OrganisationKind } from '@talka/identity';
import type { Ending, HoldReason, Standing } from '@talka/registration';
import type { Ability, Answers, AskedFirst, Proof, RoleQuestion } from '@talka/volunteering';
import { tokenHash } from '../identity/secrets.js';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { seenOn } from './training.store.js';
import { consentFor } from './consent.store.js';

/** A shift as everyone sees it. */
export interface ShiftRow {
  readonly id: string;
  readonly event: number;
  readonly title: string;
  readonly municipality: string;
  readonly area: string | null;
  readonly place: string;
  /** Names are the organiser's, and two tasks may have the same. */
  readonly role_id: string;
  readonly role: string;
  readonly role_about: string;
  readonly minimum_age: number;
  readonly needs: readonly Ability[];
  readonly proof: Proof;
  readonly questions: readonly RoleQuestion[];
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  readonly taken: number;
  /** Of the places taken: kept for somebody who has not confirmed yet. */
  readonly held: number;
  /** Of those held: while somebody fills in a form, for minutes. */
  readonly filling: number;
  readonly waiting: number;
  readonly asked_first: AskedFirst;
  readonly repaid: string;
  readonly closes_at: Date;
  readonly state: 'open' | 'cancelled';
}

const SHIFTS = sql`select s.id, e.number as event, e.title, e.municipality_id as municipality, e.area_id as area, e.place,
    r.id as role_id, r.name as role, r.about as role_about, r.minimum_age, r.needs, r.proof, r.questions, lower(s.during) as from,
    upper(s.during) as until, s.places, s.taken, standing.held, standing.filling, standing.waiting, e.asked_first, e.repaid,
    s.closes_at, s.state
  from volunteer_shift v join slot s on s.id = v.slot_id
    join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
    join volunteer_event e on e.id = v.event_id and e.state <> 'draft'
    cross join lateral (select
        (count(*) filter (where state = 'held' and why <> 'hand-over'))::int as held,
        (count(*) filter (where state = 'held' and why = 'form'))::int as filling,
        (count(*) filter (where state = 'waiting'))::int as waiting
      from registration where slot_id = s.id and state in ('held', 'waiting')) as standing`;

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

/** A shift, as whoever watches it is told when its places change. */
export const shiftRow = (on: Queryable, slot: string): Promise<ShiftRow | undefined> =>
  first(on, sql`${SHIFTS} where s.id = ${slot}`);

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

/** A shift with how somebody stands with it. */
export interface OwnShiftRow extends ShiftRow {
  readonly standing: Standing['state'];
  readonly why: HoldReason | null;
  readonly until_answered: Date | null;
  readonly ending: Ending | null;
  /** Why an organiser took their place back. */
  readonly reason: string | null;
  /** How many are asked before them; null for who does not wait. */
  readonly before: number | null;
  /** They look for whoever takes their place. */
  readonly looking: boolean;
  readonly in_return: string | null;
  readonly answers: Answers;
  /** What those are called who come together with them. */
  readonly mates: readonly string[];
  /** They signed all of them up. */
  readonly gathered: boolean;
}

const own = (person: string, which: Sql): Sql =>
  sql`select shift.*, mine.state as standing, mine.why, mine.until as until_answered, mine.ending,
        (select words from cancelled_place c where c.registration_id = mine.id and c.by_id is not null) as reason,
        case when mine.state = 'waiting' then (select count(*)::int from registration other
          where other.slot_id = mine.slot_id and other.state = 'waiting'
            and (other.priority, -other.turn) > (mine.priority, -mine.turn)) end as before,
        stand.registration_id is not null and mine.state = 'confirmed' as looking, stand.in_return,
        coalesce(said.answers, '{}') as answers,
        array(select p.name from registration mate join person p on p.id = mate.person_id
          where mate.slot_id = mine.slot_id and mate.state <> 'ended' and mine.state <> 'ended'
            and mate.party = mine.party and mate.id <> mine.id order by p.name) as mates,
        exists (select from shift_party where id = mine.party and by_id = mine.person_id) as gathered
      from (${SHIFTS}) as shift join lateral (select * from registration
          where slot_id = shift.id and person_id = ${person} order by (state <> 'ended') desc, turn desc limit 1) as mine on ${which}
        left join stand_in stand on stand.registration_id = mine.id
        left join shift_answers said on said.slot_id = mine.slot_id and said.person_id = mine.person_id
      order by shift.from, shift.id`;

/**
 * What somebody has signed up for and is still to come; what has just ended stays for a day, with how it ended. A form that is open,
 * or was left, is nothing they have signed up for.
 */
export const ownShifts = (on: Queryable, person: string): Promise<OwnShiftRow[]> =>
  rows(
    on,
    own(
      person,
      sql`shift.until > talka_now() - interval '1 day' and mine.why is distinct from 'form'
      and mine.ending is distinct from 'form-abandoned'`,
    ),
  );

/** How somebody stands with one shift. */
export const ownShift = (on: Queryable, person: string, shift: string): Promise<OwnShiftRow | undefined> =>
  first(on, own(person, sql`shift.id = ${shift}`));

export interface VolunteerFactsRow {
  readonly birthDate: string;
  readonly minimumAge: number;
  readonly needs: readonly Ability[];
  /** What they have said of themselves. */
  readonly abilities: readonly Ability[];
  readonly proof: Proof;
  /** Of which trainings the organiser has seen a paper that is valid on the day. */
  readonly seen: readonly Ability[];
  /** What the task asks of everybody, and what they have answered. */
  readonly questions: readonly RoleQuestion[];
  readonly answers: Answers;
  readonly now: Date;
  /** A guardian has said yes to this shift, or to all of its event. */
  readonly consented: boolean;
  /** A guardian is named for it and not asked yet. */
  readonly named: boolean;
}

/** A place that somebody would give, to whoever has what they passed on. */
export interface StandInAsked {
  readonly from: string;
  readonly from_id: string;
  readonly shift: ShiftRow;
  readonly inReturn: ShiftRow | null;
}

/** @returns undefined when the place is not theirs any more, and when nobody passed this on */
export async function standInAsked(on: Queryable, token: string): Promise<StandInAsked | undefined> {
  const asked = await first<{ from: string; from_id: string; slot: string; in_return: string | null }>(
    on,
    sql`select p.name as from, p.id as from_id, r.slot_id as slot, s.in_return
        from stand_in s join registration r on r.id = s.registration_id and r.state = 'confirmed'
          join person p on p.id = r.person_id
        where s.token_hash = ${tokenHash(token)}`,
  );
  if (!asked) return undefined;
  const shifts = await rows<ShiftRow>(on, sql`${SHIFTS} where s.id in (${asked.slot}, ${asked.in_return})`);
  const shift = shifts.find(({ id }) => id === asked.slot);
  const inReturn = shifts.find(({ id }) => id === asked.in_return) ?? null;
  return shift && { from: asked.from, from_id: asked.from_id, shift, inReturn };
}

/** What a shift and somebody are to each other, for the rule that says whether they may. */
export const volunteerFacts = (
  on: Queryable,
  person: string,
  shift: string,
): Promise<VolunteerFactsRow | undefined> =>
  first(
    on,
    sql`select to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", r.minimum_age as "minimumAge", r.needs, r.proof, r.questions,
          ${seenOn(sql`p.id`, sql`e.organisation_id`, sql`lower(s.during)`)} as seen,
          coalesce((select answers from shift_answers where slot_id = v.slot_id and person_id = p.id), '{}') as answers,
          array(select ability from person_ability where person_id = p.id) as abilities, talka_now() as now,
          exists (select from guardian_consent c
            where ${consentFor(sql`p.id`, sql`v.slot_id`, sql`v.event_id`)}) as consented,
          exists (select from guardian_consent c
            where c.person_id = p.id and c.slot_id = v.slot_id and c.state = 'named') as named
        from volunteer_shift v join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
          join volunteer_event e on e.id = v.event_id and e.state <> 'draft' join slot s on s.id = v.slot_id, person p
        where v.slot_id = ${shift} and p.id = ${person} and p.erased_at is null`,
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
}

/**
 * When somebody is taken already, by whatever they have signed up for, here or elsewhere. With the last week, for their rest:
 * one day more, for a shift that has begun.
 */
export const takenTimes = (on: Queryable, person: string): Promise<TakenTime[]> =>
  rows(
    on,
    sql`select slot_id as slot, lower(time) as from, upper(time) as until
        from registration, unnest(times) as time where person_id = ${person} and state = 'confirmed'
          and upper(time) > talka_now() - interval '8 days'`,
  );

/** What guardians have said yes to: shifts, and whole events. */
export const consentsOf = (
  on: Queryable,
  person: string,
): Promise<{ readonly slot: string; readonly event: number; readonly covers: 'shift' | 'event' }[]> =>
  rows(
    on,
    sql`select c.slot_id as slot, e.number as event, c.covers from guardian_consent c
          join volunteer_event e on e.id = c.event_id
        where c.person_id = ${person} and c.state = 'given'`,
  );

/** Who has a place in a shift and is not of age at a time, or was not a day before; by name. */
export const youngIn = (on: Queryable, slot: string, at: Date): Promise<{ id: string; name: string }[]> =>
  rows(
    on,
    sql`select p.id, p.name from registration r join person p on p.id = r.person_id
        where r.slot_id = ${slot} and r.state = 'confirmed' and p.birth_date > (${at}::timestamptz - interval '18 years 1 day')::date
        order by p.name, p.id`,
  );

/** Is somebody to be asked before others at an event that asks first those who live in its municipality? */
export async function residentFirst(on: Queryable, person: string, shift: string): Promise<boolean> {
  const found = await first(
    on,
    sql`select from volunteer_shift v join volunteer_event e on e.id = v.event_id and e.asked_first = 'residents'
          join person p on p.municipality_id = e.municipality_id where v.slot_id = ${shift} and p.id = ${person}`,
  );
  return found !== undefined;
}
