import type { DelayReason } from '@talka/ideas';
import type { Day } from '@talka/kernel';
import type { Language } from '@talka/territory';
import { first, sql, type Queryable } from '../sql.js';

/** Everything of a plan that everyone may read; days as `YYYY-MM-DD`. */
export interface StepRow {
  readonly id: string;
  readonly words: string;
  readonly language: Language;
  readonly planned_on: Day;
  readonly done_on: Day | null;
  readonly delays: readonly {
    readonly reason: DelayReason;
    readonly words: string;
    readonly language: Language;
    readonly before_on: Day;
    readonly until_on: Day;
  }[];
}

export interface DeliveryRow {
  readonly selected_on: Day;
  readonly delivered_on: Day | null;
  readonly today: Day;
  readonly office: string | null;
  /** How often somebody has said who answers and what it has cost. */
  readonly revision: number;
  readonly spent: number | null;
  readonly spent_on: Day | null;
  /** What it was costed at when it was voted on; null for what was never costed. */
  readonly costing: number | null;
  readonly steps: readonly StepRow[];
}

/** How what a vote has chosen is carried out, or undefined: it was not chosen, or is not public. */
export const deliveryOf = (on: Queryable, number: number): Promise<DeliveryRow | undefined> =>
  first<DeliveryRow>(
    on,
    sql`select to_char(s.at at time zone 'Europe/Riga', 'YYYY-MM-DD') as selected_on,
          case i.status when 'delivered' then (select to_char(max(at) at time zone 'Europe/Riga', 'YYYY-MM-DD') from idea_milestone
            where idea_id = i.id and status = 'delivered') end as delivered_on,
          to_char(talka_now() at time zone 'Europe/Riga', 'YYYY-MM-DD') as today, d.office, coalesce(d.revision, 0) as revision, d.spent_cents::float8 as spent, to_char(d.saved_at at time zone 'Europe/Riga', 'YYYY-MM-DD') as spent_on,
          (select sum(l.cents)::float8 from idea_costing_line l where l.assessment_id =
            (select id from idea_assessment where idea_id = i.id order by id desc limit 1)) as costing,
          coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'words', t.words, 'language', t.language,
              'planned_on', t.planned_on, 'done_on', t.done_on, 'delays', coalesce((
                select jsonb_agg(jsonb_build_object('reason', y.reason, 'words', y.words, 'language', y.language,
                  'before_on', y.before_on, 'until_on', y.until_on) order by y.at, y.id)
                from idea_delay y where y.step_id = t.id), '[]')) order by t.planned_on, t.id)
            from idea_step t where t.idea_id = i.id), '[]') as steps
        from idea i left join idea_delivery d on d.idea_id = i.id
          join lateral (select max(at) as at from idea_milestone where idea_id = i.id and status = 'selected') s on s.at is not null
        where i.number = ${number} and i.status in ('selected', 'in-delivery', 'delivered')`,
  );
