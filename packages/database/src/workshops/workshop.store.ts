import type { Organisation } from '@talka/identity';
import type { PersonId } from '@talka/kernel';
import type { SlotQuestion } from '@talka/registration';
import {
  workshopChangeId,
  type SessionId,
  type WorkshopChange,
  type WorkshopChangeId,
  type LeaderRole,
  type Workshop,
  type WorkshopDraft,
  type WorkshopId,
  type WorkshopSession,
  type WorkshopStore,
} from '@talka/workshops';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';
import { readWorkshop } from './workshop.rows.js';
import { giveSlots, writeParts } from './workshop-sessions.js';

/** Workshops in PostgreSQL, inside one transaction: the workshop's row is locked until it ends. */
export class PgWorkshopStore implements WorkshopStore {
  constructor(private readonly manager: EntityManager) {}

  find(number: number): Promise<Workshop | undefined> {
    return readWorkshop(this.manager, sql`w.number = ${number}`);
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
    await writeParts(this.manager, id, draft);
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
    await writeParts(this.manager, id, draft);
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
    await giveSlots(this.manager, id);
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

  private async known(id: string): Promise<Workshop> {
    const workshop = await readWorkshop(this.manager, sql`w.id = ${id}`);
    if (!workshop) throw new Error(`workshop ${id} is gone while it is locked`);
    return workshop;
  }
}
