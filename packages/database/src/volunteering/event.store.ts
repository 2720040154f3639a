import { organisationId, type Organisation } from '@talka/identity';
import { areaId, municipalityId, type MunicipalityId, type PersonId } from '@talka/kernel';
import { slotId, type SlotId, type SlotState } from '@talka/registration';
import {
  changeId,
  eventId,
  type AskedFirst,
  type Requirements,
  type EventDraft,
  type EventExtension,
  type EventRole,
  type EventState,
  type EventStore,
  type EventWords,
  type RoleQuestion,
  type ChangeId,
  type PublishedChange,
  type VolunteerEvent,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Sql } from '../sql.js';

interface EventRow {
  readonly id: string;
  readonly number: number;
  readonly organisation_id: string;
  readonly municipality_id: string;
  readonly area_id: string | null;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly contact: string;
  readonly repaid: string;
  readonly asked_first: AskedFirst;
  readonly closes_before: number;
  readonly state: EventState;
  readonly revision: number;
}

interface ShiftRow {
  readonly role: string;
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  readonly slot_id: string | null;
  readonly state: SlotState | null;
}

const COLUMNS = sql`id, number, organisation_id, municipality_id, area_id, title, about, place, contact, repaid, asked_first,
  closes_before, state, revision`;

/** Events in PostgreSQL, inside one transaction: the event's row is locked until it ends. */
export class PgEventStore implements EventStore {
  constructor(private readonly manager: EntityManager) {}

  find(number: number): Promise<VolunteerEvent | undefined> {
    return this.read(sql`number = ${number}`);
  }

  async add(of: Organisation, draft: EventDraft, by: PersonId): Promise<VolunteerEvent> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into volunteer_event (organisation_id, municipality_id, area_id, title, about, place, contact, repaid,
            asked_first, closes_before, created_by)
          values (${of.id}, ${of.municipality}, ${draft.area}, ${draft.title}, ${draft.about}, ${draft.place},
            ${draft.contact}, ${draft.repaid}, ${draft.askedFirst}, ${draft.closesBefore}, ${by}) returning id`,
    );
    await this.writeRoles(id, draft);
    return this.known(id);
  }

  async change({ id }: VolunteerEvent, draft: EventDraft): Promise<VolunteerEvent> {
    await rows(
      this.manager,
      sql`update volunteer_event set area_id = ${draft.area}, title = ${draft.title}, about = ${draft.about},
            place = ${draft.place}, contact = ${draft.contact}, repaid = ${draft.repaid}, asked_first = ${draft.askedFirst},
            closes_before = ${draft.closesBefore}, revision = revision + 1
          where id = ${id}`,
    );
    // Shifts go with their roles; a draft's have nobody in them.
    await rows(this.manager, sql`delete from volunteer_role where event_id = ${id}`);
    await this.writeRoles(id, draft);
    return this.known(id);
  }

  async publish({ id, municipality }: VolunteerEvent): Promise<VolunteerEvent> {
    await this.giveSlots(id, municipality);
    await rows(
      this.manager,
      sql`update volunteer_event set state = 'published', published_at = talka_now(), revision = revision + 1
          where id = ${id}`,
    );
    return this.known(id);
  }

  async extend({ id, municipality }: VolunteerEvent, added: EventExtension): Promise<VolunteerEvent> {
    await this.writeRoles(id, added);
    await this.giveSlots(id, municipality);
    await rows(this.manager, sql`update volunteer_event set revision = revision + 1 where id = ${id}`);
    return this.known(id);
  }

  async everUsed(shift: SlotId): Promise<boolean> {
    const known = await first(
      this.manager,
      sql`select from (select slot_id from registration union all select slot_id from help_question
            union all select slot_id from shift_message) as known where slot_id = ${shift} limit 1`,
    );
    return known !== undefined;
  }

  async removeShift({ id }: VolunteerEvent, shift: SlotId): Promise<void> {
    // That it was moved once was told to nobody, for nobody was in it.
    await rows(this.manager, sql`delete from volunteer_change_shift where slot_id = ${shift}`);
    await rows(this.manager, sql`delete from volunteer_shift where slot_id = ${shift}`);
    await rows(this.manager, sql`delete from slot where id = ${shift}`);
    await rows(this.manager, sql`update volunteer_event set revision = revision + 1 where id = ${id}`);
  }

  async removeRole({ id }: VolunteerEvent, role: string): Promise<void> {
    await rows(this.manager, sql`delete from volunteer_role where event_id = ${id} and id = ${role}`);
    await rows(this.manager, sql`update volunteer_event set revision = revision + 1 where id = ${id}`);
  }

  async reword({ id }: VolunteerEvent, words: EventWords): Promise<void> {
    const { title, about, place, area, contact, repaid, closesBefore } = words;
    await rows(
      this.manager,
      sql`update volunteer_event set title = ${title}, about = ${about}, place = ${place}, area_id = ${area},
            contact = ${contact}, repaid = ${repaid}, closes_before = ${closesBefore}, revision = revision + 1 where id = ${id}`,
    );
    // What has begun is not signed up for any more.
    await rows(
      this.manager,
      sql`update slot s set closes_at = lower(s.during) - make_interval(hours => ${closesBefore}::int) from volunteer_shift v
          where v.event_id = ${id} and s.id = v.slot_id and lower(s.during) > talka_now()`,
    );
  }

  async ask({ id }: VolunteerEvent, role: string, questions: readonly RoleQuestion[]): Promise<void> {
    await rows(
      this.manager,
      sql`update volunteer_role set questions = ${JSON.stringify(questions)}::jsonb where event_id = ${id} and id = ${role}`,
    );
    await rows(this.manager, sql`update volunteer_event set revision = revision + 1 where id = ${id}`);
  }

  async require({ id }: VolunteerEvent, role: string, asking: Requirements): Promise<void> {
    const { minimumAge, needs, proof } = asking;
    await rows(
      this.manager,
      sql`update volunteer_role set minimum_age = ${minimumAge}, needs = ${needs}::text[], proof = ${proof}
          where event_id = ${id} and id = ${role}`,
    );
    await rows(this.manager, sql`update volunteer_event set revision = revision + 1 where id = ${id}`);
  }

  async callOff({ id }: VolunteerEvent): Promise<void> {
    await rows(
      this.manager,
      sql`update volunteer_event set state = 'cancelled', revision = revision + 1 where id = ${id}`,
    );
  }

  async note({ id }: VolunteerEvent, change: PublishedChange): Promise<ChangeId> {
    const { what, reason, placeBefore = null, shifts, asked = null } = change;
    const noted = await one<{ id: string }>(
      this.manager,
      sql`insert into volunteer_change (event_id, what, reason, place_before, asked)
          values (${id}, ${what}, ${reason}, ${placeBefore}, ${asked && JSON.stringify(asked)}::jsonb) returning id`,
    );
    await rows(
      this.manager,
      sql`insert into volunteer_change_shift (change_id, slot_id, during_before)
          select ${noted.id}, (shift ->> 'slot')::uuid, case when shift -> 'before' is not null then
            tstzrange((shift #>> '{before,from}')::timestamptz, (shift #>> '{before,until}')::timestamptz) end
          from jsonb_array_elements(${JSON.stringify(shifts)}::jsonb) as shift`,
    );
    return changeId(noted.id);
  }

  /** Each shift that has none yet gets a slot that people sign up for until it begins. */
  private async giveSlots(id: string, municipality: MunicipalityId): Promise<void> {
    await rows(
      this.manager,
      sql`with named as (
            select position, uuidv7() as slot, during, places from volunteer_shift
            where event_id = ${id} and slot_id is null
          ), made as (
            insert into slot (id, municipality_id, places, during, closes_at, state)
              select slot, ${municipality}, places, during, lower(during) - make_interval(hours => closes_before), 'open'
                from named, volunteer_event e where e.id = ${id}
          )
          update volunteer_shift s set slot_id = named.slot from named
          where s.event_id = ${id} and s.position = named.position`,
    );
  }

  /** After those that are there. */
  private async writeRoles(id: string, { roles, shifts }: EventExtension): Promise<void> {
    await rows(
      this.manager,
      sql`insert into volunteer_role (event_id, id, position, name, about, minimum_age, needs, proof, questions)
          select ${id}, role ->> 'id', at + (select coalesce(max(position), 0) from volunteer_role where event_id = ${id}),
            role ->> 'name', role ->> 'about', (role ->> 'minimumAge')::int,
            array(select jsonb_array_elements_text(role -> 'needs')), coalesce(role ->> 'proof', 'said'),
            role -> 'questions'
          from jsonb_array_elements(${JSON.stringify(roles)}::jsonb) with ordinality as given(role, at)`,
    );
    await rows(
      this.manager,
      sql`insert into volunteer_shift (event_id, position, role_id, during, places)
          select ${id}, at + (select coalesce(max(position), 0) from volunteer_shift where event_id = ${id}), shift ->> 'role',
            tstzrange((shift #>> '{during,from}')::timestamptz, (shift #>> '{during,until}')::timestamptz),
            (shift ->> 'places')::int
          from jsonb_array_elements(${JSON.stringify(shifts)}::jsonb) with ordinality as given(shift, at)`,
    );
  }

  private async known(id: string): Promise<VolunteerEvent> {
    const event = await this.read(sql`id = ${id}`);
    if (!event) throw new Error(`event ${id} is gone while it is locked`);
    return event;
  }

  private async read(where: Sql): Promise<VolunteerEvent | undefined> {
    const row = await first<EventRow>(
      this.manager,
      sql`select ${COLUMNS} from volunteer_event where ${where} for no key update`,
    );
    if (!row) return undefined;
    const roles = await rows<EventRole>(
      this.manager,
      sql`select id, name, about, minimum_age as "minimumAge", needs, proof, questions from volunteer_role where event_id = ${row.id}
          order by position`,
    );
    const shifts = await rows<ShiftRow>(
      this.manager,
      sql`select v.role_id as role, lower(coalesce(s.during, v.during)) as from,
            upper(coalesce(s.during, v.during)) as until, coalesce(s.places, v.places) as places, v.slot_id, s.state
          from volunteer_shift v left join slot s on s.id = v.slot_id where v.event_id = ${row.id} order by v.position`,
    );
    return eventOf(row, roles, shifts);
  }
}

const eventOf = (
  row: EventRow,
  roles: readonly EventRole[],
  shifts: readonly ShiftRow[],
): VolunteerEvent => ({
  id: eventId(row.id),
  number: row.number,
  organisation: organisationId(row.organisation_id),
  municipality: municipalityId(row.municipality_id),
  state: row.state,
  revision: row.revision,
  shifts: shifts.flatMap(({ slot_id }) => (slot_id === null ? [] : [slotId(slot_id)])),
  calledOff: shifts.flatMap(({ slot_id, state }) =>
    slot_id !== null && state === 'cancelled' ? [slotId(slot_id)] : [],
  ),
  draft: {
    title: row.title,
    about: row.about,
    place: row.place,
    area: row.area_id === null ? null : areaId(row.area_id),
    contact: row.contact,
    repaid: row.repaid,
    askedFirst: row.asked_first,
    closesBefore: row.closes_before,
    roles,
    shifts: shifts.map(({ role, from, until, places }) => ({ role, during: { from, until }, places })),
  },
});
