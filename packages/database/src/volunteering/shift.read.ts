import type { SlotQuestion } from '@talka/registration';
import type { Ability, AskedFirst, Proof } from '@talka/volunteering';
import { first, sql, type Queryable } from '../sql.js';

/** A shift as everyone sees it. */
export interface ShiftRow {
  readonly id: string;
  readonly event: number;
  readonly title: string;
  readonly municipality: string;
  readonly area: string | null;
  readonly place: string;
  /** Names are the organiser's, and two tasks may have the same. */
  readonly role_id: string;
  readonly role: string;
  readonly role_about: string;
  readonly minimum_age: number;
  readonly needs: readonly Ability[];
  readonly proof: Proof;
  readonly questions: readonly SlotQuestion[];
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  readonly taken: number;
  /** Of the places taken: kept for somebody who has not confirmed yet. */
  readonly held: number;
  /** Of those held: while somebody fills in a form, for minutes. */
  readonly filling: number;
  readonly waiting: number;
  readonly asked_first: AskedFirst;
  readonly repaid: string;
  readonly closes_at: Date;
  readonly state: 'open' | 'cancelled';
}

/** Every published shift, for what is asked of some of them: `where` or `join` follows. */
export const SHIFTS = sql`select s.id, e.number as event, e.title, e.municipality_id as municipality, e.area_id as area, e.place,
    r.id as role_id, r.name as role, r.about as role_about, r.minimum_age, r.needs, r.proof, r.questions, lower(s.during) as from,
    upper(s.during) as until, s.places, s.taken, standing.held, standing.filling, standing.waiting, e.asked_first, e.repaid,
    s.closes_at, s.state
  from volunteer_shift v join slot s on s.id = v.slot_id
    join volunteer_role r on r.event_id = v.event_id and r.id = v.role_id
    join volunteer_event e on e.id = v.event_id and e.state <> 'draft'
    cross join lateral (select
        (count(*) filter (where state = 'held' and why <> 'hand-over'))::int as held,
        (count(*) filter (where state = 'held' and why = 'form'))::int as filling,
        (count(*) filter (where state = 'waiting'))::int as waiting
      from registration where slot_id = s.id and state in ('held', 'waiting')) as standing`;

/** A shift, as whoever watches it is told when its places change. */
export const shiftRow = (on: Queryable, slot: string): Promise<ShiftRow | undefined> =>
  first(on, sql`${SHIFTS} where s.id = ${slot}`);
