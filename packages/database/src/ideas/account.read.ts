import type { IdeaStatus } from '@talka/ideas';
import type { Day } from '@talka/kernel';
import type { Language } from '@talka/territory';
import { one, rows, sql, type Queryable, type Sql } from '../sql.js';

/** As many as a page can show behind a number, the newest first. */
const LISTED = 200;

/** An idea that everyone may read, behind a number. */
interface Listed {
  readonly number: number;
  readonly title: string;
  readonly language: Language;
}

const LISTING: Sql = sql`i.number, i.title, i.language`;
const day = (at: Sql): Sql => sql`to_char(${at} at time zone 'Europe/Riga', 'YYYY-MM-DD')`;

export interface AnswerRow extends Listed {
  readonly asked_on: Day;
  readonly answered_on: Day | null;
}

/** What was handed in and when it was answered, as far as it is public. */
export const answersBehind = (on: Queryable, municipality: string): Promise<AnswerRow[]> =>
  rows<AnswerRow>(
    on,
    sql`select ${LISTING}, ${day(sql`c.opened_at`)} as asked_on, ${day(sql`d.at`)} as answered_on
        from moderation_case c join idea i on i.id = c.idea_id and i.is_public left join decision d on d.case_id = c.id
        where c.kind = 'review' and c.municipality_id = ${municipality} order by c.opened_at desc, c.id desc limit ${LISTED}`,
  );

export interface StageRow {
  readonly stage: IdeaStatus;
  /** Half of the ideas took no longer. */
  readonly median_days: number;
  readonly ideas: number;
}

/** The time an idea spends at a stage, from its milestones; those that are still there are not counted. */
const STAGES: Sql = sql`stays as (
  select m.idea_id, m.status, extract(epoch from lead(m.at) over (partition by m.idea_id order by m.at) - m.at) / 86400 as days
  from idea_milestone m join idea i on i.id = m.idea_id
  where i.municipality_id = (select municipality from here) and i.status <> 'draft')`;
const TOLD: Sql = sql`('submitted', 'published', 'under-review', 'feasible', 'on-ballot', 'selected', 'in-delivery')`;

export const stagesOf = (on: Queryable, municipality: string): Promise<StageRow[]> =>
  rows<StageRow>(
    on,
    sql`with here as (select ${municipality}::text as municipality), ${STAGES}
        select status as stage, count(*)::int as ideas,
          round(percentile_cont(0.5) within group (order by days)::numeric, 1)::float8 as median_days
        from stays where days is not null and status in ${TOLD} group by status`,
  );

export interface StayRow extends Listed {
  readonly stages: readonly { readonly stage: IdeaStatus; readonly days: number }[];
}

/** How long each public idea spent at each stage. */
export const staysBehind = (on: Queryable, municipality: string): Promise<StayRow[]> =>
  rows<StayRow>(
    on,
    sql`with here as (select ${municipality}::text as municipality), ${STAGES},
        each as (select idea_id, status, round(sum(days)::numeric, 1)::float8 as days from stays
          where days is not null and status in ${TOLD} group by idea_id, status)
        select ${LISTING}, jsonb_agg(jsonb_build_object('stage', e.status, 'days', e.days)) as stages
        from each e join idea i on i.id = e.idea_id and i.is_public
        group by i.id order by i.published_at desc, i.id desc limit ${LISTED}`,
  );

export interface ChosenRow extends Listed {
  readonly selected_on: Day;
  readonly delivered_on: Day | null;
}

/** Everything that votes have chosen here and that is public: few in a year, so all of it. */
export const chosenHere = (on: Queryable, municipality: string): Promise<ChosenRow[]> =>
  rows<ChosenRow>(
    on,
    sql`select ${LISTING}, ${day(sql`min(m.at) filter (where m.status = 'selected')`)} as selected_on,
          case i.status when 'delivered' then ${day(sql`max(m.at) filter (where m.status = 'delivered')`)} end as delivered_on
        from idea i join idea_milestone m on m.idea_id = i.id
        where i.municipality_id = ${municipality} and i.is_public and i.status in ('selected', 'in-delivery', 'delivered')
        group by i.id having count(*) filter (where m.status = 'selected') > 0
        order by min(m.at) filter (where m.status = 'selected') desc, i.id desc`,
  );

/** What a person supports in the open and votes have chosen, the newest choice first. What they voted for, nobody knows. */
export const picksOf = (on: Queryable, person: string): Promise<(ChosenRow & { status: IdeaStatus })[]> =>
  rows(
    on,
    sql`select ${LISTING}, i.status, ${day(sql`min(m.at) filter (where m.status = 'selected')`)} as selected_on,
          case i.status when 'delivered' then ${day(sql`max(m.at) filter (where m.status = 'delivered')`)} end as delivered_on
        from idea_support s join idea i on i.id = s.idea_id join idea_milestone m on m.idea_id = i.id
        where s.person_id = ${person} and i.is_public and i.status in ('selected', 'in-delivery', 'delivered')
        group by i.id having count(*) filter (where m.status = 'selected') > 0
        order by min(m.at) filter (where m.status = 'selected') desc, i.id desc limit ${LISTED}`,
  );

/** Which day it is, by the database's clock. */
export const todayInRiga = async (on: Queryable): Promise<Day> =>
  (await one<{ today: Day }>(on, sql`select ${day(sql`talka_now()`)} as today`)).today;
