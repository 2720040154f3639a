import type { Organisation } from '@talka/identity';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { SlotQuestion, SlotId } from '@talka/registration';
import {
  changeId,
  type ChangeId,
  type EventDraft,
  type EventExtension,
  type EventStore,
  type EventWords,
  type PublishedChange,
  type Requirements,
  type VolunteerEvent,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';
import { lockedEvent } from './event.rows.js';

/** Events in PostgreSQL, inside one transaction: the event's row is locked until it ends. */
export class PgEventStore implements EventStore {
  constructor(private readonly manager: EntityManager) {}

  find(number: number): Promise<VolunteerEvent | undefined> {
    return lockedEvent(this.manager, sql`number = ${number}`);
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

  async ask({ id }: VolunteerEvent, role: string, questions: readonly SlotQuestion[]): Promise<void> {
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
    const event = await lockedEvent(this.manager, sql`id = ${id}`);
    if (!event) throw new Error(`event ${id} is gone while it is locked`);
    return event;
  }
}
