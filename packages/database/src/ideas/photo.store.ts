import {
  ideaId,
  milestoneId,
  photoId,
  PHOTOS_PER_EVENT,
  PHOTOS_PER_MILESTONE,
  type MilestoneId,
  type Photo,
  type PhotoId,
  type PhotoState,
  type PhotoStore,
  type PhotoWords,
} from '@talka/ideas';
import { Refused, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { lockOf } from './file-keys.js';
import type { NewFile } from './file.store.js';

export interface PhotoRow {
  readonly id: string;
  /** Null: of a step of the plan. */
  readonly event: number | null;
  readonly step: string | null;
  readonly idea: number;
  readonly idea_title: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  /** `YYYY-MM-DD` */
  readonly taken_on: string;
  readonly state: PhotoState;
}

const photos = (which: Sql, order: Sql): Sql =>
  sql`select p.id, e.number as event, p.step_id as step, i.number as idea, i.title as idea_title, p.alt, p.width, p.height,
        to_char(p.taken_on, 'YYYY-MM-DD') as taken_on, p.state
      from idea_photo p left join volunteer_event e on e.id = p.event_id join idea i on i.id = p.idea_id
      where ${which} order by ${order} limit 200`;

/** What everyone sees of an idea's delivery, as it was done: at events, and step by step. */
export const photosOfIdea = (on: Queryable, idea: number): Promise<PhotoRow[]> =>
  rows(
    on,
    photos(sql`i.number = ${idea} and i.is_public and p.state = 'public'`, sql`p.taken_on, p.added_at`),
  );

/** Photos in a municipality; what waits to be looked at comes first. */
export const photosHere = (on: Queryable, municipality: string): Promise<PhotoRow[]> =>
  rows(
    on,
    photos(sql`i.municipality_id = ${municipality}`, sql`(p.state = 'waiting') desc, p.added_at desc`),
  );

/** An event's photos. */
export const photosOfEvent = (on: Queryable, event: number): Promise<PhotoRow[]> =>
  rows(on, photos(sql`e.number = ${event}`, sql`p.added_at`));

export interface StepHere {
  readonly municipality: MunicipalityId;
  readonly number: number;
  readonly step: string;
}

/** Is there such a step in this municipality? */
export const hasStep = async (on: Queryable, { municipality, number, step }: StepHere): Promise<boolean> =>
  (await first(
    on,
    sql`select from idea_step t join idea i on i.id = t.idea_id
        where t.id = ${step} and i.number = ${number} and i.municipality_id = ${municipality} and i.is_public`,
  )) !== undefined;

interface Locked {
  readonly id: string;
  readonly idea_id: string;
  readonly state: PhotoState;
  readonly step_id: string | null;
}

/** Photos of ideas: rows here, bytes in the storage. */
export class PgPhotoStore implements PhotoStore {
  constructor(private readonly manager: EntityManager) {}

  /**
   * `stillStored` is asked once nobody can remove the bytes any more.
   * @throws Refused when the person does not act for the event's organiser, it carries out no idea, or it has enough photos
   */
  async add(
    event: number,
    by: PersonId,
    file: NewFile,
    stillStored: () => Promise<boolean>,
  ): Promise<string> {
    const work = await first<{ event_id: string; idea_id: string }>(
      this.manager,
      sql`select w.event_id, w.idea_id from idea_work w join volunteer_event e on e.id = w.event_id and e.state <> 'draft'
            join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
          where e.number = ${event} for update of w`,
    );
    if (!work) throw new Refused({ code: 'photo.no-idea' });
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from idea_photo where event_id = ${work.event_id}`,
    );
    if (count >= PHOTOS_PER_EVENT)
      throw new Refused({ code: 'photo.too-many', params: { max: PHOTOS_PER_EVENT } });
    await rows(this.manager, sql`select pg_advisory_xact_lock(${lockOf(file.key)})`);
    if (!(await stillStored())) throw new Refused({ code: 'file.cut-short' });
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into idea_photo (event_id, idea_id, name, bytes, width, height, key, taken_on, added_by)
          values (${work.event_id}, ${work.idea_id}, ${file.name}, ${file.bytes}, ${file.width}, ${file.height}, ${file.key},
            (talka_now() at time zone 'Europe/Riga')::date, ${by}) returning id`,
    );
    return id;
  }

  /**
   * A photo of a step of the plan, from an official of the municipality.
   * @throws Refused when there is no such step here, or it has enough photos
   */
  async addToStep(
    { municipality, number, step }: StepHere,
    by: PersonId,
    file: NewFile,
    stillStored: () => Promise<boolean>,
  ): Promise<string> {
    const found = await first<{ idea_id: string }>(
      this.manager,
      // The idea first, as whoever changes its plan locks it: nobody else puts a photo at the step meanwhile.
      sql`select t.idea_id from idea i join idea_step t on t.idea_id = i.id
          where t.id = ${step} and i.number = ${number} and i.municipality_id = ${municipality} and i.is_public
          for no key update of i, t`,
    );
    if (!found) throw new Refused({ code: 'milestone.not-found' });
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from idea_photo where step_id = ${step}`,
    );
    if (count >= PHOTOS_PER_MILESTONE)
      throw new Refused({ code: 'milestone.too-many-photos', params: { max: PHOTOS_PER_MILESTONE } });
    await rows(this.manager, sql`select pg_advisory_xact_lock(${lockOf(file.key)})`);
    if (!(await stillStored())) throw new Refused({ code: 'file.cut-short' });
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into idea_photo (step_id, idea_id, name, bytes, width, height, key, taken_on, added_by)
          values (${step}, ${found.idea_id}, ${file.name}, ${file.bytes}, ${file.width}, ${file.height}, ${file.key},
            (talka_now() at time zone 'Europe/Riga')::date, ${by}) returning id`,
    );
    return id;
  }

  ofEvent(event: number, by: PersonId, photo: PhotoId): Promise<Photo | undefined> {
    return this.find(sql`p.id = ${photo} and exists (select from volunteer_event e
      join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
      where e.id = p.event_id and e.number = ${event})`);
  }

  here(municipality: MunicipalityId, photo: PhotoId): Promise<Photo | undefined> {
    return this.find(sql`p.id = ${photo} and i.municipality_id = ${municipality}`);
  }

  async describe(photo: PhotoId, { alt, takenOn }: PhotoWords): Promise<void> {
    await rows(
      this.manager,
      sql`update idea_photo set alt = ${alt}, taken_on = ${takenOn}::date where id = ${photo}`,
    );
  }

  async decide(photo: PhotoId, state: 'public' | 'turned-down', by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update idea_photo set state = ${state}, decided_by = ${by}, decided_at = talka_now() where id = ${photo}`,
    );
  }

  async ofMilestone(milestone: MilestoneId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from idea_photo where step_id = ${milestone}`,
    );
    return count;
  }

  async setMilestone(photo: PhotoId, milestone: MilestoneId): Promise<void> {
    await rows(this.manager, sql`update idea_photo set step_id = ${milestone} where id = ${photo}`);
  }

  private async find(which: Sql): Promise<Photo | undefined> {
    const row = await first<Locked>(
      this.manager,
      // The idea first, as whoever changes its plan locks it.
      sql`select p.id, p.idea_id, p.state, p.step_id from idea i join idea_photo p on p.idea_id = i.id where ${which}
          for update of i, p`,
    );
    return (
      row && {
        id: photoId(row.id),
        idea: ideaId(row.idea_id),
        state: row.state,
        milestone: row.step_id === null ? null : milestoneId(row.step_id),
      }
    );
  }
}
