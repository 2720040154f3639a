import { calendarMark, type CalendarFacts, type CalendarMark } from '@talka/volunteering';
import { ownOrTheirChilds } from '../identity/children.store.js';
import { rows, sql, type Queryable } from '../sql.js';
import { KEPT_IN_CALENDARS, tellCalendar, type CalendarTold } from '../volunteering/calendar-told.js';

/** What a calendar is told of one session of a workshop. */
export interface CalendarSessionContent {
  readonly mark: CalendarMark;
  /** The child that comes, by name; of whoever reads it themselves, nothing. */
  readonly child?: string;
  readonly workshop: number;
  readonly title: string;
  /** Its number; null where the workshop has no other. */
  readonly number: number | null;
  readonly place: string;
  readonly contact: string;
  /** Instants, RFC 3339. */
  readonly from: string;
  readonly until: string;
  /** Until when an answer is awaited. */
  readonly answerUntil: string | null;
}

export type CalendarSession = CalendarSessionContent &
  CalendarTold & {
    readonly session: string;
    /** Who comes: whoever reads it, or a child they bring. */
    readonly person: string;
  };

interface Found extends CalendarFacts {
  readonly person: string;
  readonly child: string | null;
  readonly session: string;
  readonly workshop: number;
  readonly title: string;
  readonly number: number | null;
  readonly place: string;
  readonly contact: string;
  readonly from: Date;
  readonly until: Date;
  readonly answer_until: Date | null;
}

/**
 * What somebody's calendars are told of workshops, of their own and those of the children they bring: each session on its own, of a course
 * all ordinary ones, whether a place in the course or in that session alone brings somebody there. To be asked in the transaction in which the feed is locked.
 */
export async function calendarSessions(on: Queryable, person: string): Promise<CalendarSession[]> {
  const found = await rows<Found>(
    on,
    sql`select distinct on (r.person_id, t.id) t.id as session, r.person_id as person,
          case when r.person_id <> ${person} then p.name end as child, r.state as standing, r.why,
          'cancelled' in (t.state, w.state) as cancelled, told.session_id is not null as told,
          w.number as workshop, w.title, w.place, w.contact, lower(t.during) as from, upper(t.during) as until,
          case when (select count(*) from workshop_session x where x.workshop_id = w.id) > 1 then t.number end as number,
          r.until as answer_until
        from registration r join person p on p.id = r.person_id
          cross join lateral (
            select one.* from workshop_session one where one.slot_id = r.slot_id
            union all select each.* from workshop course join workshop_session each on each.workshop_id = course.id
              where course.slot_id = r.slot_id and each.catch_up_for is null) as t
          join workshop w on w.id = t.workshop_id
          left join calendar_session told on told.person_id = r.person_id and told.session_id = t.id
        where ${ownOrTheirChilds(sql`r.person_id`, person)} and upper(t.during) > talka_now() - ${KEPT_IN_CALENDARS}
        order by r.person_id, t.id, array_position(array['confirmed', 'held', 'waiting', 'ended'], r.state), r.turn desc`,
  );
  const sessions: CalendarSession[] = [];
  for (const one of found) {
    const mark = calendarMark(one);
    if (!mark) continue;
    const told = await tellCalendar(on, 'session', [one.person, one.session], contentOf(one, mark));
    sessions.push({ ...told, session: one.session, person: one.person });
  }
  return sessions.sort((a, b) => a.from.localeCompare(b.from));
}

const contentOf = (one: Found, mark: CalendarMark): CalendarSessionContent => ({
  ...(one.child !== null && { child: one.child }),
  ...{ mark, workshop: one.workshop, title: one.title, number: one.number },
  ...{ place: one.place, contact: one.contact },
  from: one.from.toISOString(),
  until: one.until.toISOString(),
  answerUntil: mark === 'tentative' ? (one.answer_until?.toISOString() ?? null) : null,
});
