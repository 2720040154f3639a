import { organisationId, type Organisation } from '@talka/identity';
import { areaId, municipalityId, personId, type PersonId } from '@talka/kernel';
import { slotId, type SlotQuestion } from '@talka/registration';
import {
  sessionId,
  workshopChangeId,
  workshopId,
  type SessionId,
  type WorkshopChange,
  type WorkshopChangeId,
  type AccessFeature,
  type CompletionRule,
  type Craft,
  type Enrolment,
  type LeaderRole,
  type TeachingLanguage,
  type Translations,
  type Workshop,
  type WorkshopDraft,
  type WorkshopId,
  type WorkshopLeader,
  type WorkshopSession,
  type WorkshopState,
  type WorkshopStore,
} from '@talka/workshops';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Sql } from '../sql.js';

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

/** Workshops in PostgreSQL, inside one transaction: the workshop's row is locked until it ends. */
export class PgWorkshopStore implements WorkshopStore {
  constructor(private readonly manager: EntityManager) {}

  find(number: number): Promise<Workshop | undefined> {
    return this.read(sql`w.number = ${number}`);
  }

  async add(
    of: Organisation,
    draft: WorkshopDraft,
    by: PersonId,
    from: WorkshopId | null,
  ): Promise<Workshop> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into workshop (organisation_id, municipality_id, area_id, title, about, translations, bring, place, contact, craft, languages, access,
            youngest, oldest, price_cents, enrolment, places, closes_before, completion, questions, copied_from, created_by)
          values (${of.id}, ${of.municipality}, ${draft.area}, ${draft.title}, ${draft.about},
            ${JSON.stringify(draft.translations)}::jsonb, ${draft.bring}, ${draft.place},
            ${draft.contact}, ${draft.craft}, ${draft.languages}::text[], ${draft.access}::text[], ${draft.youngest}, ${draft.oldest},
            ${draft.price}, ${draft.enrolment}, ${draft.places}, ${draft.closesBefore},
            ${draft.completion && JSON.stringify(draft.completion)}::jsonb, ${JSON.stringify(draft.questions)}::jsonb, ${from}, ${by})
          returning id`,
    );
    await this.writeParts(id, draft);
    return this.known(id);
  }

  async change({ id }: Workshop, draft: WorkshopDraft): Promise<Workshop> {
    await rows(
      this.manager,
      sql`update workshop set area_id = ${draft.area}, title = ${draft.title}, about = ${draft.about},
            translations = ${JSON.stringify(draft.translations)}::jsonb, bring = ${draft.bring},
            place = ${draft.place}, contact = ${draft.contact}, craft = ${draft.craft}, languages = ${draft.languages}::text[],
            access = ${draft.access}::text[], youngest = ${draft.youngest}, oldest = ${draft.oldest}, price_cents = ${draft.price},
            enrolment = ${draft.enrolment}, places = ${draft.places}, closes_before = ${draft.closesBefore},
            completion = ${draft.completion && JSON.stringify(draft.completion)}::jsonb,
            questions = ${JSON.stringify(draft.questions)}::jsonb, revision = revision + 1
          where id = ${id}`,
    );
    // A draft's sessions have nobody in them.
    await rows(this.manager, sql`delete from workshop_session where workshop_id = ${id}`);
    await rows(this.manager, sql`delete from workshop_prerequisite where workshop_id = ${id}`);
    await this.writeParts(id, draft);
    return this.known(id);
  }

  async publish({ id }: Workshop): Promise<Workshop> {
    const slot = await first<{ id: string }>(
      this.manager,
      sql`insert into slot (municipality_id, places, during, times, closes_at, state)
          select w.municipality_id, w.places, tstzrange(min(lower(t.during)), max(upper(t.during))), range_agg(t.during),
            min(lower(t.during)) - make_interval(hours => w.closes_before), 'open'
          from workshop w join workshop_session t on t.workshop_id = w.id and t.catch_up_for is null
          where w.id = ${id} and w.enrolment = 'course' group by w.id returning id`,
    );
    await rows(
      this.manager,
      sql`update workshop set state = 'published', published_at = talka_now(), slot_id = ${slot?.id ?? null}, revision = revision + 1
          where id = ${id}`,
    );
    await this.giveSlots(id);
    return this.known(id);
  }

  async nameLeader({ id }: Workshop, person: PersonId, role: LeaderRole): Promise<Workshop> {
    await this.end(id, person);
    await rows(
      this.manager,
      sql`insert into workshop_leader (workshop_id, person_id, role) values (${id}, ${person}, ${role})`,
    );
    return this.known(id);
  }

  async endLeader({ id }: Workshop, person: PersonId): Promise<Workshop> {
    await this.end(id, person);
    return this.known(id);
  }

  async published(numbers: readonly number[]): Promise<readonly number[]> {
    const found = await rows<{ number: number }>(
      this.manager,
      sql`select number from workshop where number = any(${numbers}::int[]) and state in ('published', 'closed')`,
    );
    return found.map(({ number }) => number);
  }

  async callOffSession({ id }: Workshop, session: SessionId): Promise<void> {
    await rows(this.manager, sql`update workshop_session set state = 'cancelled' where id = ${session}`);
    await this.revise(id);
  }

  async moveSession(
    { id }: Workshop,
    session: SessionId,
    { from, until }: WorkshopSession['during'],
  ): Promise<void> {
    await rows(
      this.manager,
      sql`update workshop_session set during = tstzrange(${from}, ${until}) where id = ${session}`,
    );
    await this.revise(id);
  }

  async ask({ id, slot, sessions }: Workshop, questions: readonly SlotQuestion[]): Promise<void> {
    // Whoever answers just now holds the place it is for: what they say is there when this has them.
    const slots = [slot, ...sessions.map((session) => session.slot)].filter((one) => one !== null);
    await rows(
      this.manager,
      sql`select from slot where id = any(${slots}::uuid[]) order by id for no key update`,
    );
    await rows(
      this.manager,
      sql`update workshop set questions = ${JSON.stringify(questions)}::jsonb where id = ${id}`,
    );
    await this.revise(id);
  }

  async callOff({ id }: Workshop): Promise<void> {
    await rows(this.manager, sql`update workshop set state = 'cancelled' where id = ${id}`);
    await this.revise(id);
  }

  async note({ id }: Workshop, { what, reason, session, before }: WorkshopChange): Promise<WorkshopChangeId> {
    const noted = await one<{ id: string }>(
      this.manager,
      sql`insert into workshop_change (workshop_id, what, session_id, during_before, reason)
          values (${id}, ${what}, ${session},
            case when ${before !== null}::boolean then tstzrange(${before?.from ?? null}::timestamptz, ${before?.until ?? null}::timestamptz) end,
            ${reason}) returning id`,
    );
    return workshopChangeId(noted.id);
  }

  async enrolled({ id }: Workshop): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(distinct r.person_id)::int as count from registration r
          where r.state = 'confirmed' and upper(r.during) > talka_now() and (r.slot_id = (select slot_id from workshop where id = ${id})
            or r.slot_id in (select slot_id from workshop_session where workshop_id = ${id}))`,
    );
    return count;
  }

  async messagesLately({ id }: Workshop): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from workshop_message
          where workshop_id = ${id} and at > talka_now() - interval '24 hours'`,
    );
    return count;
  }

  async keepMessage({ id }: Workshop, words: string, people: number, by: PersonId): Promise<string> {
    const kept = await one<{ id: string }>(
      this.manager,
      sql`insert into workshop_message (workshop_id, words, people, by_id) values (${id}, ${words}, ${people}, ${by}) returning id`,
    );
    return kept.id;
  }

  private async revise(id: string): Promise<void> {
    await rows(this.manager, sql`update workshop set revision = revision + 1 where id = ${id}`);
  }

  private async end(workshop: string, person: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update workshop_leader set until = greatest(talka_now(), since)
          where workshop_id = ${workshop} and person_id = ${person} and until is null`,
    );
  }

  /** Each session that enrols for itself, and has none yet, gets a slot that people enrol in until it begins. */
  private async giveSlots(id: string): Promise<void> {
    await rows(
      this.manager,
      sql`with named as (
            select t.id, uuidv7() as slot, t.during, t.places from workshop_session t
            where t.workshop_id = ${id} and t.slot_id is null and t.places > 0 and t.state = 'planned'
          ), made as (
            insert into slot (id, municipality_id, places, during, closes_at, state)
              select slot, w.municipality_id, named.places, during,
                lower(during) - make_interval(hours => case when w.enrolment = 'drop-in' then w.closes_before else 0 end), 'open'
              from named, workshop w where w.id = ${id}
          )
          update workshop_session t set slot_id = named.slot from named where t.id = named.id`,
    );
  }

  private async writeParts(id: string, { sessions, after }: WorkshopDraft): Promise<void> {
    await rows(
      this.manager,
      sql`insert into workshop_session (workshop_id, number, during, places)
          select ${id}, at, tstzrange((session #>> '{during,from}')::timestamptz, (session #>> '{during,until}')::timestamptz),
            (session ->> 'places')::int
          from jsonb_array_elements(${JSON.stringify(sessions.filter(({ catchUpFor }) => catchUpFor === null))}::jsonb)
            with ordinality as given(session, at)`,
    );
    await rows(
      this.manager,
      sql`insert into workshop_session (workshop_id, number, during, places, catch_up_for)
          select ${id}, at + (select coalesce(max(number), 0) from workshop_session where workshop_id = ${id}),
            tstzrange((session #>> '{during,from}')::timestamptz, (session #>> '{during,until}')::timestamptz),
            (session ->> 'places')::int,
            (select t.id from workshop_session t where t.workshop_id = ${id} and t.number = (session ->> 'catchUpFor')::int)
          from jsonb_array_elements(${JSON.stringify(sessions.filter(({ catchUpFor }) => catchUpFor !== null))}::jsonb)
            with ordinality as given(session, at)`,
    );
    await rows(
      this.manager,
      sql`insert into workshop_prerequisite (workshop_id, needs_id)
          select ${id}, id from workshop where number = any(${after}::int[])`,
    );
  }

  private async known(id: string): Promise<Workshop> {
    const workshop = await this.read(sql`w.id = ${id}`);
    if (!workshop) throw new Error(`workshop ${id} is gone while it is locked`);
    return workshop;
  }

  private async read(where: Sql): Promise<Workshop | undefined> {
    const row = await first<WorkshopRow>(
      this.manager,
      sql`select ${COLUMNS} from workshop w left join slot s on s.id = w.slot_id where ${where} for no key update of w`,
    );
    if (!row) return undefined;
    const sessions = await rows<SessionRow>(
      this.manager,
      sql`select t.id, t.number, lower(t.during) as from, upper(t.during) as until, t.state, t.catch_up_for,
            coalesce(s.places, t.places) as places, t.slot_id
          from workshop_session t left join slot s on s.id = t.slot_id where t.workshop_id = ${row.id} order by t.number`,
    );
    const leaders = await rows<{ person_id: string; role: LeaderRole }>(
      this.manager,
      sql`select person_id, role from workshop_leader where workshop_id = ${row.id} and until is null order by since, id`,
    );
    const after = await rows<{ number: number }>(
      this.manager,
      sql`select w.number from workshop_prerequisite p join workshop w on w.id = p.needs_id where p.workshop_id = ${row.id}
          order by w.number`,
    );
    return workshopOf(row, {
      sessions: sessions.map(sessionOf),
      leaders: leaders.map(({ person_id, role }) => ({ person: personId(person_id), role })),
      after: after.map(({ number }) => number),
    });
  }
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
