import type { Language, LocalName } from '@talka/territory';
import type { BarDecision, BarInForce } from '@talka/volunteering';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/**
 * Of a bar b: not lifted, and not over. When it was set does not count: whoever waited for it to be set may have begun before.
 */
export const IN_FORCE = sql`b.decision is distinct from 'lifted' and coalesce(talka_now() < upper(b.during), true)`;

/** What somebody is barred by from a shift. */
export const barsFrom = (on: Queryable, person: string, slot: string): Promise<BarInForce[]> =>
  rows(
    on,
    sql`select o.name as organiser, upper(b.during) as until
        from volunteer_shift v join volunteer_event e on e.id = v.event_id
          join volunteer_bar b on b.person_id = ${person} and b.municipality_id = e.municipality_id
            and coalesce(b.organisation_id, e.organisation_id) = e.organisation_id
          left join organisation o on o.id = b.organisation_id
        where v.slot_id = ${slot} and ${IN_FORCE}`,
  );

/** A bar, and what it is about. */
export interface BarOnBoardRow extends BarInForce {
  readonly municipality: string;
  /** Numbers of the organisation's events; null: all of the municipality. */
  readonly events: readonly number[] | null;
}

/** Every bar in force of somebody; mostly there is none. */
export const barsOnBoard = (on: Queryable, person: string): Promise<BarOnBoardRow[]> =>
  rows(
    on,
    sql`select o.name as organiser, upper(b.during) as until, b.municipality_id as municipality,
          case when o.id is not null then
            array(select number from volunteer_event where organisation_id = o.id and state <> 'draft') end as events
        from volunteer_bar b left join organisation o on o.id = b.organisation_id
        where b.person_id = ${person} and ${IN_FORCE}`,
  );

/** A bar in force, as whom it is about reads it. */
export interface OwnBarRow {
  readonly id: string;
  readonly municipality: string;
  readonly organiser: string | null;
  readonly reason: string;
  readonly at: Date;
  readonly until: Date | null;
  readonly objection: string | null;
  /** Why it stays all the same; null: nobody has said so. */
  readonly kept: string | null;
}

/** As administrators of the municipality see it. */
export interface BarHereRow extends OwnBarRow {
  readonly name: string;
  readonly set_by: string;
}

const bars = (which: Sql): Sql =>
  sql`select b.id, b.municipality_id as municipality, o.name as organiser, b.reason, lower(b.during) as at,
        upper(b.during) as until, b.objection, b.decision_reason as kept, p.name, s.name as set_by
      from volunteer_bar b join person p on p.id = b.person_id join person s on s.id = b.by_id
        left join organisation o on o.id = b.organisation_id
      where ${which} and ${IN_FORCE}
      order by (b.objection is not null and b.decision is null) desc, b.id desc limit 500`;

export const ownBars = (on: Queryable, person: string): Promise<OwnBarRow[]> =>
  rows(on, bars(sql`b.person_id = ${person}`));

/** Those in force in a municipality; what waits for an answer comes first. */
export const barsHere = (on: Queryable, municipality: string): Promise<BarHereRow[]> =>
  rows(on, bars(sql`b.municipality_id = ${municipality}`));

/** What is told of a bar, in force or lifted. */
export interface BarTold {
  readonly person: string;
  readonly set_by: string;
  readonly email: string | null;
  readonly language: Language;
  readonly name: string;
  readonly organiser: string | null;
  readonly municipality: string;
  readonly municipality_name: LocalName;
  readonly reason: string;
  readonly until: Date | null;
  readonly decision: BarDecision | null;
  readonly decision_reason: string | null;
}

/** @returns undefined once whom it is about is erased */
export const barTold = (on: Queryable, bar: string): Promise<BarTold | undefined> =>
  first(
    on,
    sql`select p.id as person, b.by_id as set_by, p.email, p.language, p.name, o.name as organiser, m.id as municipality,
          m.name as municipality_name, b.reason, upper(b.during) as until, b.decision, b.decision_reason
        from volunteer_bar b join person p on p.id = b.person_id and p.erased_at is null
          join municipality m on m.id = b.municipality_id left join organisation o on o.id = b.organisation_id
        where b.id = ${bar}`,
  );
