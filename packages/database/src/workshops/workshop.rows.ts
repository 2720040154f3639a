import { organisationId } from '@talka/identity';
import { areaId, municipalityId, personId } from '@talka/kernel';
import { slotId, type SlotQuestion } from '@talka/registration';
import {
  sessionId,
  workshopId,
  type AccessFeature,
  type CompletionRule,
  type Craft,
  type Enrolment,
  type LeaderRole,
  type TeachingLanguage,
  type Translations,
  type Workshop,
  type WorkshopLeader,
  type WorkshopSession,
  type WorkshopState,
} from '@talka/workshops';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

interface WorkshopRow {
  readonly id: string;
  readonly number: number;
  readonly organisation_id: string;
  readonly municipality_id: string;
  readonly area_id: string | null;
  readonly title: string;
  readonly about: string;
  readonly translations: Translations;
  readonly bring: string;
  readonly place: string;
  readonly contact: string;
  readonly craft: Craft;
  readonly languages: readonly TeachingLanguage[];
  readonly access: readonly AccessFeature[];
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly price_cents: number;
  readonly enrolment: Enrolment;
  readonly places: number;
  readonly closes_before: number;
  readonly completion: CompletionRule | null;
  readonly questions: readonly SlotQuestion[];
  readonly state: WorkshopState;
  readonly revision: number;
  readonly slot_id: string | null;
}

interface SessionRow {
  readonly id: string;
  readonly number: number;
  readonly from: Date;
  readonly until: Date;
  readonly state: 'planned' | 'cancelled';
  readonly catch_up_for: string | null;
  readonly places: number;
  readonly slot_id: string | null;
}

const COLUMNS = sql`w.id, w.number, w.organisation_id, w.municipality_id, w.area_id, w.title, w.about, w.translations, w.bring, w.place, w.contact, w.craft,
  w.languages, w.access, w.youngest, w.oldest, w.price_cents, w.enrolment, coalesce(s.places, w.places) as places, w.closes_before,
  w.completion, w.questions, w.state, w.revision, w.slot_id`;

/** The workshop that is meant, with all that belongs to it; its row is locked until the transaction ends. */
export async function readWorkshop(on: Queryable, where: Sql): Promise<Workshop | undefined> {
  const row = await first<WorkshopRow>(
    on,
    sql`select ${COLUMNS} from workshop w left join slot s on s.id = w.slot_id where ${where} for no key update of w`,
  );
  if (!row) return undefined;
  const sessions = await rows<SessionRow>(
    on,
    sql`select t.id, t.number, lower(t.during) as from, upper(t.during) as until, t.state, t.catch_up_for,
          coalesce(s.places, t.places) as places, t.slot_id
        from workshop_session t left join slot s on s.id = t.slot_id where t.workshop_id = ${row.id} order by t.number`,
  );
  const leaders = await rows<{ person_id: string; role: LeaderRole }>(
    on,
    sql`select person_id, role from workshop_leader where workshop_id = ${row.id} and until is null order by since, id`,
  );
  const after = await rows<{ number: number }>(
    on,
    sql`select w.number from workshop_prerequisite p join workshop w on w.id = p.needs_id where p.workshop_id = ${row.id}
        order by w.number`,
  );
  return workshopOf(row, {
    sessions: sessions.map(sessionOf),
    leaders: leaders.map(({ person_id, role }) => ({ person: personId(person_id), role })),
    after: after.map(({ number }) => number),
  });
}

const sessionOf = (row: SessionRow): WorkshopSession => ({
  id: sessionId(row.id),
  number: row.number,
  during: { from: row.from, until: row.until },
  isCancelled: row.state === 'cancelled',
  catchUpFor: row.catch_up_for === null ? null : sessionId(row.catch_up_for),
  places: row.places,
  slot: row.slot_id === null ? null : slotId(row.slot_id),
});

interface Parts {
  readonly sessions: readonly WorkshopSession[];
  readonly leaders: readonly WorkshopLeader[];
  readonly after: readonly number[];
}

const workshopOf = (row: WorkshopRow, { sessions, leaders, after }: Parts): Workshop => ({
  id: workshopId(row.id),
  number: row.number,
  organisation: organisationId(row.organisation_id),
  municipality: municipalityId(row.municipality_id),
  state: row.state,
  revision: row.revision,
  slot: row.slot_id === null ? null : slotId(row.slot_id),
  ...{ sessions, leaders },
  draft: {
    title: row.title,
    about: row.about,
    translations: row.translations,
    bring: row.bring,
    place: row.place,
    area: row.area_id === null ? null : areaId(row.area_id),
    contact: row.contact,
    craft: row.craft,
    languages: row.languages,
    access: row.access,
    youngest: row.youngest,
    oldest: row.oldest,
    price: row.price_cents,
    enrolment: row.enrolment,
    places: row.places,
    closesBefore: row.closes_before,
    completion: row.completion,
    questions: row.questions,
    sessions: sessions.map(({ during, catchUpFor, places }) => ({
      ...{ during, places },
      catchUpFor: sessions.find(({ id }) => id === catchUpFor)?.number ?? null,
    })),
    after,
  },
});
