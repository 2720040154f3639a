import type {
  AccessFeature,
  Craft,
  Enrolment,
  LeaderRole,
  TeachingLanguage,
  Translations,
  WorkshopState,
} from '@talka/workshops';
import { searchQuery } from '../ideas/search.js';
import { all, rows, sql, type Queryable, type Sql } from '../sql.js';

/** A workshop as everyone sees it in a list. */
export interface WorkshopCardRow {
  readonly number: number;
  readonly title: string;
  /** What it is called, and what is said of it, in other languages. */
  readonly translations: Translations;
  readonly municipality: string;
  readonly area: string | null;
  readonly place: string;
  readonly organiser: string;
  readonly leaders: readonly { readonly name: string; readonly role: LeaderRole }[];
  readonly craft: Craft;
  readonly languages: readonly TeachingLanguage[];
  readonly access: readonly AccessFeature[];
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly price: number;
  readonly enrolment: Enrolment;
  readonly state: Exclude<WorkshopState, 'draft'>;
  /** From the first session to the last that is held. */
  readonly from: Date;
  readonly until: Date;
  readonly sessions: number;
  /** The first that has not begun. */
  readonly next: Date | null;
  /** Of a course; of a drop-in, those of the sessions to come. */
  readonly places: number;
  readonly taken: number;
  readonly waiting: number;
  readonly closes_at: Date;
}

/** Workshops `w`, never drafts, with what their places come to. */
export const WORKSHOPS = sql`select w.id, w.number, w.title, w.translations, w.municipality_id as municipality, w.area_id as area, w.place,
    o.name as organiser, w.craft, w.languages, w.access, w.youngest, w.oldest, w.price_cents as price, w.enrolment, w.state,
    span.from, span.until, span.sessions, span.next, seats.places, seats.taken, seats.waiting, seats.closes_at,
    coalesce((select json_agg(json_build_object('name', p.name, 'role', l.role) order by l.since, l.id)
      from workshop_leader l join person p on p.id = l.person_id where l.workshop_id = w.id and l.until is null), '[]') as leaders
  from workshop w join organisation o on o.id = w.organisation_id
    cross join lateral (select min(lower(t.during)) filter (where t.state = 'planned' or w.state = 'cancelled') as from,
        max(upper(t.during)) filter (where t.state = 'planned' or w.state = 'cancelled') as until,
        (count(*) filter (where t.state = 'planned'))::int as sessions,
        min(lower(t.during)) filter (where t.state = 'planned' and lower(t.during) > talka_now()) as next
      from workshop_session t where t.workshop_id = w.id and t.catch_up_for is null) as span
    cross join lateral (select coalesce(sum(s.places), 0)::int as places, coalesce(sum(s.taken), 0)::int as taken,
        coalesce(sum((select count(*) from registration r where r.slot_id = s.id and r.state = 'waiting')), 0)::int as waiting,
        coalesce(min(s.closes_at), span.from) as closes_at
      from slot s where s.state = 'open' and (s.id = w.slot_id or w.enrolment = 'drop-in' and lower(s.during) > talka_now()
        and s.id in (select t.slot_id from workshop_session t where t.workshop_id = w.id))) as seats
  where w.state <> 'draft' and span.from is not null`;

/** Which workshops are asked for. */
export interface WorkshopFilter {
  readonly numbers?: readonly number[] | undefined;
  readonly q?: string | undefined;
  /** Crafts that are called what is looked for: such as teach one are found by it too. */
  readonly crafts?: readonly Craft[] | undefined;
  readonly municipality?: string | undefined;
  /** Held in its name: its number. */
  readonly organisation?: number | undefined;
  readonly craft?: Craft | undefined;
  readonly language?: TeachingLanguage | undefined;
  readonly access?: AccessFeature | undefined;
  /** Such as cost nothing. */
  readonly free?: boolean | undefined;
  /** For somebody so old. */
  readonly age?: number | undefined;
  /** With a session at that time. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** With a place that nobody has. */
  readonly places?: boolean | undefined;
}

const MOST = 300;

const narrowed = (filter: WorkshopFilter): Sql => {
  const query = searchQuery(filter.q ?? '');
  return all([
    sql`w.state <> 'cancelled'`,
    ...(filter.numbers ? [sql`w.number = any(${filter.numbers}::int[])`] : []),
    ...(filter.q
      ? [
          query === ''
            ? sql`false`
            : sql`(w.search @@ ${query}::tsquery or w.craft = any(${filter.crafts ?? []}::text[]))`,
        ]
      : []),
    ...(filter.municipality ? [sql`w.municipality_id = ${filter.municipality}`] : []),
    ...(filter.organisation === undefined ? [] : [sql`o.number = ${filter.organisation}::int`]),
    ...(filter.craft ? [sql`w.craft = ${filter.craft}`] : []),
    ...(filter.language ? [sql`${filter.language} = any(w.languages)`] : []),
    ...(filter.access ? [sql`${filter.access} = any(w.access)`] : []),
    ...(filter.free ? [sql`w.price_cents = 0`] : []),
    ...(filter.age === undefined
      ? []
      : [
          sql`coalesce(w.youngest, 0) <= ${filter.age}::int`,
          sql`coalesce(w.oldest, 200) >= ${filter.age}::int`,
        ]),
    ...(filter.places ? [sql`seats.taken < seats.places`] : []),
    sql`exists (select from workshop_session t where t.workshop_id = w.id and t.state = 'planned'
      and upper(t.during) > greatest(talka_now(), ${filter.from ?? null}::timestamptz)
      and lower(t.during) < coalesce(${filter.until ?? null}::timestamptz, 'infinity'))`,
  ]);
};

/** Workshops with a session still to come, whichever of it is next first. */
export const workshopCards = (on: Queryable, filter: WorkshopFilter): Promise<WorkshopCardRow[]> =>
  rows(on, sql`${WORKSHOPS} and ${narrowed(filter)} order by span.next nulls last, w.number limit ${MOST}`);

/** A session that somebody may come to, or will. */
export interface WorkshopMeetingRow {
  readonly workshop: number;
  readonly session: number;
  readonly from: Date;
  readonly until: Date;
}

/** A calendar shows so much of the time to come, from the day that is asked for on; and no more than anybody looks through. */
const SHOWN = sql`interval '62 days'`;
const MOST_MEETINGS = 500;

/** When those workshops meet, in the order of time: each session that is held and makes good for no other. */
export const workshopMeetings = (on: Queryable, filter: WorkshopFilter): Promise<WorkshopMeetingRow[]> => {
  const since = sql`greatest(talka_now(), ${filter.from ?? null}::timestamptz)`;
  return rows(
    on,
    sql`select card.number as workshop, t.number as session, lower(t.during) as from, upper(t.during) as until
        from (${WORKSHOPS} and ${narrowed(filter)}) as card join workshop_session t on t.workshop_id = card.id
        where t.state = 'planned' and t.catch_up_for is null and upper(t.during) > ${since}
          and lower(t.during) < least(${since} + ${SHOWN}, coalesce(${filter.until ?? null}::timestamptz, 'infinity'))
        order by lower(t.during), card.number limit ${MOST_MEETINGS}`,
  );
};
