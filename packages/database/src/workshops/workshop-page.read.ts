import type { SlotQuestion } from '@talka/registration';
import type { CompletionRule } from '@talka/workshops';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { WORKSHOPS, type WorkshopCardRow } from './workshop-cards.read.js';

/** Places somebody can ask for: those of a course, or of one session. */
export interface WorkshopPlacesRow {
  readonly slot: string;
  /** Null for the course. */
  readonly session: number | null;
  readonly places: number;
  readonly taken: number;
  /** Of those taken: kept for somebody who has not confirmed yet. */
  readonly held: number;
  readonly waiting: number;
  readonly from: Date;
  readonly until: Date;
  readonly closes_at: Date;
  readonly state: 'open' | 'cancelled';
}

export interface WorkshopSessionRow {
  readonly id: string;
  readonly number: number;
  readonly from: Date;
  readonly until: Date;
  readonly cancelled: boolean;
  /** The number of the session that this one makes good for. */
  readonly catch_up_for: number | null;
}

export interface WorkshopPageRow extends WorkshopCardRow {
  /** Raised with every change of it and of its sessions. */
  readonly revision: number;
  readonly about: string;
  readonly bring: string;
  readonly contact: string;
  readonly completion: CompletionRule | null;
  /** What everybody is asked who enrols. */
  readonly questions: readonly SlotQuestion[];
  readonly after: readonly { readonly number: number; readonly title: string }[];
  readonly timetable: readonly WorkshopSessionRow[];
  readonly seats: readonly WorkshopPlacesRow[];
  /** When this was read, by the database's clock. */
  readonly now: Date;
}

export const workshopPlaces = (on: Queryable, which: Sql): Promise<WorkshopPlacesRow[]> =>
  rows(
    on,
    sql`select s.id as slot, case when s.id = t.slot_id then t.number end as session, s.places, s.taken, standing.held, standing.waiting, lower(s.during) as from,
          upper(s.during) as until, s.closes_at, s.state
        from workshop w join workshop_session t on t.workshop_id = w.id
          join slot s on s.id = t.slot_id or s.id = w.slot_id and t.number = 1
          cross join lateral (select
              (count(*) filter (where r.state = 'held' and r.why <> 'hand-over'))::int as held,
              (count(*) filter (where r.state = 'waiting'))::int as waiting
            from registration r where r.slot_id = s.id and r.state in ('held', 'waiting')) as standing
        where ${which} order by s.id = t.slot_id, t.number`,
  );

/** A published workshop with its sessions and places. */
export async function workshopPage(on: Queryable, number: number): Promise<WorkshopPageRow | undefined> {
  const page = await first<Omit<WorkshopPageRow, 'timetable' | 'seats'> & { readonly id: string }>(
    on,
    sql`select card.*, w.revision, w.about, w.bring, w.contact, w.completion, w.questions, talka_now() as now,
          coalesce((select json_agg(json_build_object('number', n.number, 'title', n.title) order by n.number)
            from workshop_prerequisite p join workshop n on n.id = p.needs_id where p.workshop_id = w.id), '[]') as after
        from (${WORKSHOPS} and w.number = ${number}) as card join workshop w on w.id = card.id`,
  );
  if (!page) return undefined;
  const { id, ...shown } = page;
  const timetable = await rows<WorkshopSessionRow>(
    on,
    sql`select t.id, t.number, lower(t.during) as from, upper(t.during) as until, t.state = 'cancelled' as cancelled,
          (select m.number from workshop_session m where m.id = t.catch_up_for) as catch_up_for
        from workshop_session t where t.workshop_id = ${id} order by lower(t.during), t.number`,
  );
  return { ...shown, timetable, seats: await workshopPlaces(on, sql`w.id = ${id}`) };
}
