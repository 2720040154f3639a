import type { Language } from '@talka/territory';
import { calendarMark, type CalendarFacts, type CalendarMark } from '@talka/volunteering';
import { newToken, tokenHash } from '../identity/secrets.js';
import { first, rows, sql, type Queryable } from '../sql.js';
import { calendarSessions, type CalendarSession } from '../workshops/calendar-sessions.store.js';
import { KEPT_IN_CALENDARS, tellCalendar, type CalendarTold } from './calendar-told.js';

/** Since when calendars may ask for somebody's shifts and sessions; null: they may not. */
export const calendarSince = async (on: Queryable, person: string): Promise<Date | null> =>
  (await first<{ since: Date }>(on, sql`select since from calendar_feed where person_id = ${person}`))
    ?.since ?? null;

/** @returns the one address that is valid from now on, to be told once */
export async function openCalendar(on: Queryable, person: string): Promise<string> {
  const token = newToken();
  await rows(
    on,
    sql`insert into calendar_feed (person_id, token_hash) values (${person}, ${tokenHash(token)})
        on conflict (person_id) do update set token_hash = excluded.token_hash, since = talka_now()`,
  );
  return token;
}

export const closeCalendar = async (on: Queryable, person: string): Promise<void> =>
  void (await rows(on, sql`delete from calendar_feed where person_id = ${person}`));

/** What a calendar is told of one shift. */
export interface CalendarContent {
  readonly mark: CalendarMark;
  readonly event: number;
  readonly title: string;
  readonly role: string;
  readonly place: string;
  readonly contact: string;
  /** Instants, RFC 3339. */
  readonly from: string;
  readonly until: string;
  /** Until when an answer is awaited. */
  readonly answerUntil: string | null;
}

export type CalendarEntry = CalendarContent & CalendarTold & { readonly slot: string };

export interface Calendar {
  readonly language: Language;
  readonly entries: readonly CalendarEntry[];
  readonly sessions: readonly CalendarSession[];
}

/**
 * What the calendars of whoever has this address are told, shift by shift and session by session, each under the number of its last change. To be asked in
 * a transaction: two calendars that ask at once are answered one after the other, or they would tell a change under two numbers.
 * @returns undefined when the address is nobody's
 */
export async function readCalendar(on: Queryable, token: string): Promise<Calendar | undefined> {
  const whose = await first<{ person: string; language: Language }>(
    on,
    sql`select p.id as person, p.language from calendar_feed f join person p on p.id = f.person_id
        where f.token_hash = ${tokenHash(token)} for no key update of f`,
  );
  if (!whose) return undefined;
  const places = await rows<CalendarFacts & Told>(
    on,
    sql`select distinct on (s.id) s.id as slot, r.state as standing, r.why, s.state = 'cancelled' as cancelled,
          told.slot_id is not null as told, e.number as event, e.title, o.name as role, e.place, e.contact,
          lower(s.during) as from, upper(s.during) as until, r.until as answer_until
        from registration r join slot s on s.id = r.slot_id join volunteer_shift v on v.slot_id = s.id
          join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id join volunteer_event e on e.id = v.event_id
          left join calendar_entry told on told.person_id = r.person_id and told.slot_id = s.id
        where r.person_id = ${whose.person} and upper(s.during) > talka_now() - ${KEPT_IN_CALENDARS}
        order by s.id, (r.state <> 'ended') desc, r.turn desc`,
  );
  const entries: CalendarEntry[] = [];
  for (const place of places) {
    const mark = calendarMark(place);
    if (!mark) continue;
    const told = await tellCalendar(on, 'shift', [whose.person, place.slot], contentOf(place, mark));
    entries.push({ ...told, slot: place.slot });
  }
  return {
    language: whose.language,
    entries: entries.sort((a, b) => a.from.localeCompare(b.from)),
    sessions: await calendarSessions(on, whose.person),
  };
}

interface Told {
  readonly slot: string;
  readonly event: number;
  readonly title: string;
  readonly role: string;
  readonly place: string;
  readonly contact: string;
  readonly from: Date;
  readonly until: Date;
  readonly answer_until: Date | null;
}

const contentOf = (place: Told, mark: CalendarMark): CalendarContent => ({
  ...{ mark, event: place.event, title: place.title, role: place.role },
  ...{ place: place.place, contact: place.contact },
  from: place.from.toISOString(),
  until: place.until.toISOString(),
  answerUntil: mark === 'tentative' ? (place.answer_until?.toISOString() ?? null) : null,
});
