import type { SlotQuestion, Standing } from '@talka/registration';
import type { HelpEnding, HelpQuestionState } from '@talka/volunteering';
import { tokenHash } from '../identity/secrets.js';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

/** What somebody was asked, with what has become of the shift meanwhile. */
export interface HelpQuestionRow {
  readonly id: string;
  readonly state: HelpQuestionState;
  readonly until: Date;
  readonly shift: string;
  readonly event: number;
  readonly title: string;
  readonly role: string;
  readonly role_about: string;
  readonly asks: readonly SlotQuestion[];
  readonly organiser: string;
  readonly municipality: string;
  readonly place: string;
  readonly from: Date;
  readonly ends: Date;
  readonly free: number;
  readonly cancelled: boolean;
  readonly begun: boolean;
  /** How they stand with the shift; null: not at all, or no more. */
  readonly standing: Exclude<Standing['state'], 'ended'> | null;
}

const questions = (which: Sql): Sql =>
  sql`select q.id, q.state, w.until, s.id as shift, e.number as event, e.title, o.name as role, o.about as role_about, o.questions as asks,
        g.name as organiser, e.municipality_id as municipality, e.place, lower(s.during) as from, upper(s.during) as ends,
        greatest(s.places - s.taken, 0) as free, s.state = 'cancelled' as cancelled, lower(s.during) <= talka_now() as begun,
        (select r.state from registration r where r.slot_id = s.id and r.person_id = q.person_id and r.state <> 'ended')
          as standing
      from help_question q join help_wave w on w.slot_id = q.slot_id and w.number = q.wave
        join slot s on s.id = q.slot_id join volunteer_shift v on v.slot_id = s.id
        join volunteer_event e on e.id = v.event_id join organisation g on g.id = e.organisation_id
        join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
      where ${which} order by (q.state = 'open') desc, lower(s.during), q.id`;

/** By the link of a mail. @returns undefined for what is no link of ours */
export const helpByLink = (on: Queryable, token: string): Promise<HelpQuestionRow | undefined> =>
  first(on, questions(sql`q.token_hash = ${tokenHash(token)}`));

export const helpQuestion = (
  on: Queryable,
  person: string,
  question: string,
): Promise<HelpQuestionRow | undefined> =>
  first(on, questions(sql`q.id = ${question} and q.person_id = ${person}`));

export interface UnwantedRow {
  readonly id: string;
  readonly role: string;
  readonly organiser: string;
  readonly since: Date;
}

/** Where somebody wants to be asked, what they are asked, and what they are not asked any more. */
export interface OwnHelp {
  readonly municipalities: readonly string[];
  readonly questions: readonly HelpQuestionRow[];
  readonly unwanted: readonly UnwantedRow[];
}

export async function ownHelp(on: Queryable, person: string): Promise<OwnHelp> {
  const willing = await rows<{ id: string }>(
    on,
    sql`select municipality_id as id from help_willing where person_id = ${person} order by municipality_id`,
  );
  return {
    municipalities: willing.map(({ id }) => id),
    // What can still be answered: of the rest, there is nothing to be done.
    questions: await rows(on, questions(sql`q.person_id = ${person} and lower(s.during) > talka_now()`)),
    unwanted: await rows(
      on,
      sql`select u.id, u.role, o.name as organiser, u.since from help_unwanted u
            join organisation o on o.id = u.organisation_id
          where u.person_id = ${person} order by u.since desc, u.id`,
    ),
  };
}

/** What came of asking, for the shifts of an event: numbers alone. */
export interface ShiftHelpRow {
  readonly shift: string;
  /** Null: nobody has asked for help. */
  readonly wanted_at: Date | null;
  readonly ending: HelpEnding | null;
  readonly look_at: Date | null;
  readonly waves: number;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  readonly not_this_kind: number;
  /** They have time to answer still. */
  readonly open: number;
  /** Who was asked and has a place now, by whatever way. */
  readonly came: number;
}

export interface EventHelp {
  /** How many people want to be asked in the municipality of the event. */
  readonly willing: number;
  readonly shifts: readonly ShiftHelpRow[];
}

/** For who acts for the organiser. @returns undefined for everyone else */
export async function eventHelp(on: Queryable, number: number, by: string): Promise<EventHelp | undefined> {
  const event = await first<{ id: string; municipality: string }>(
    on,
    sql`select e.id, e.municipality_id as municipality from volunteer_event e
          join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
        where e.number = ${number}`,
  );
  if (!event) return undefined;
  const { willing } = await one<{ willing: number }>(
    on,
    sql`select count(*)::int as willing from help_willing where municipality_id = ${event.municipality}`,
  );
  const shifts = await rows<ShiftHelpRow>(
    on,
    sql`select v.slot_id as shift, c.wanted_at, c.ending, c.look_at, coalesce(c.waves, 0) as waves, sums.*
        from volunteer_shift v left join help_call c on c.slot_id = v.slot_id
          cross join lateral (select count(q.*)::int as asked, (count(*) filter (where q.state = 'yes'))::int as yes,
              (count(*) filter (where q.state = 'no'))::int as no,
              (count(*) filter (where q.state = 'not-this-kind'))::int as not_this_kind,
              (count(*) filter (where q.state = 'open'))::int as open, count(r.id)::int as came
            from help_question q left join registration r
              on r.slot_id = q.slot_id and r.person_id = q.person_id and r.state = 'confirmed'
            where q.slot_id = v.slot_id) as sums
        where v.event_id = ${event.id} and v.slot_id is not null order by v.position`,
  );
  return { willing, shifts };
}

/** Who was asked in a wave: they find it on the site, too. */
export const helpTold = (
  on: Queryable,
  slot: string,
  wave: number,
): Promise<{ readonly person: string; readonly title: string; readonly role: string }[]> =>
  rows(
    on,
    sql`select q.person_id as person, e.title, o.name as role from help_question q
          join volunteer_shift v on v.slot_id = q.slot_id join volunteer_event e on e.id = v.event_id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        where q.slot_id = ${slot} and q.wave = ${wave} and q.state = 'open'`,
  );
