import type { IdeaStatus } from '@talka/ideas';
import type { EventState } from '@talka/volunteering';
import { rows, sql, type Queryable } from '../sql.js';

export interface WorkEventRow {
  readonly number: number;
  readonly title: string;
  readonly state: EventState;
  readonly organiser: string;
}

export interface WorkIdeaRow {
  readonly number: number;
  readonly title: string;
  readonly status: IdeaStatus;
  readonly events: readonly WorkEventRow[];
}

/** Ideas that a vote has chosen, with the events that carry them out; what is still to be done first. */
export const worksHere = (on: Queryable, municipality: string): Promise<WorkIdeaRow[]> =>
  rows(
    on,
    sql`select i.number, i.title, i.status, coalesce((
          select jsonb_agg(jsonb_build_object('number', e.number, 'title', e.title, 'state', e.state, 'organiser', o.name)
            order by e.number)
          from idea_work w join volunteer_event e on e.id = w.event_id join organisation o on o.id = e.organisation_id
          where w.idea_id = i.id), '[]') as events
        from idea i where i.municipality_id = ${municipality} and i.status in ('selected', 'in-delivery', 'delivered')
        order by (i.status = 'delivered'), i.changed_at desc limit 200`,
  );

export interface CarrierRow {
  readonly number: number;
  readonly name: string;
}

/** Who may carry an idea out here. */
export const carriersHere = (on: Queryable, municipality: string): Promise<CarrierRow[]> =>
  rows(
    on,
    sql`select number, name from organisation where municipality_id = ${municipality} and state = 'verified'
        order by (kind = 'municipal') desc, name, number limit 500`,
  );

/** Published events that carry out an idea, the newest first. */
export const workEvents = (on: Queryable, idea: number): Promise<WorkEventRow[]> =>
  rows(
    on,
    sql`select e.number, e.title, e.state, o.name as organiser
        from idea i join idea_work w on w.idea_id = i.id join volunteer_event e on e.id = w.event_id and e.state <> 'draft'
          join organisation o on o.id = e.organisation_id
        where i.number = ${idea} and i.is_public order by e.number desc`,
  );
