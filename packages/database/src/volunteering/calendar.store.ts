import type { Language } from '@talka/territory';
import { calendarMark, type CalendarFacts, type CalendarMark } from '@talka/volunteering';
import { newToken, tokenHash } from '../identity/secrets.js';
import { first, one, rows, sql, type Queryable } from '../sql.js';

/** Since when calendars may ask for somebody's shifts; null: they may not. */
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

export interface CalendarEntry extends CalendarContent {
  readonly slot: string;
  /** Raised with every change of what is said here, and never lowered. */
  readonly sequence: number;
  readonly changedAt: Date;
}

export interface Calendar {
  readonly language: Language;
  readonly entries: readonly CalendarEntry[];
}

/** So long after its end a shift is still told of. */
const KEPT = sql`interval '60 days'`;

/**
 * What the calendars of whoever has this address are told, shift by shift, each under the number of its last change. To be asked in
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
        where r.person_id = ${whose.person} and upper(s.during) > talka_now() - ${KEPT}
        order by s.id, (r.state <> 'ended') desc, r.turn desc`,
  );
  const entries: CalendarEntry[] = [];
  for (const place of places) {
    const mark = calendarMark(place);
    if (mark) entries.push(await tell(on, whose.person, place.slot, contentOf(place, mark)));
  }
  return { language: whose.language, entries: entries.sort((a, b) => a.from.localeCompare(b.from)) };
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

async function tell(
  on: Queryable,
  person: string,
  slot: string,
  content: CalendarContent,
): Promise<CalendarEntry> {
  await rows(
    on,
    sql`insert into calendar_entry as told (person_id, slot_id, content)
          values (${person}, ${slot}, ${JSON.stringify(content)}::jsonb)
        on conflict (person_id, slot_id) do update
          set content = excluded.content, sequence = told.sequence + 1, changed_at = talka_now()
          where told.content <> excluded.content`,
  );
  const { sequence, changedAt } = await one<{ sequence: number; changedAt: Date }>(
    on,
    sql`select sequence, changed_at as "changedAt" from calendar_entry
        where person_id = ${person} and slot_id = ${slot}`,
  );
  return { ...content, slot, sequence, changedAt };
}
