import { rows, sql, type Queryable } from '../sql.js';

export interface TransparencyRow {
  readonly year: number;
  readonly municipality: string;
  /** What is counted; `detail` says which: a ground, a kind and an outcome, a reason, what was misused. */
  readonly what:
    | 'report'
    | 'report-signed-out'
    | 'noticed'
    | 'decision'
    | 'restriction'
    | 'appeal-granted'
    | `misuse-${'warned' | 'suspended' | 'appealed' | 'upheld' | 'lifted'}`;
  readonly detail: string;
  readonly count: number;
  /** From the case's opening to the decision, in hours; of decisions alone. */
  readonly median_hours: number | null;
}

/**
 * What moderators did, by the years of Riga's calendar and by municipality (Digital Services Act, Articles 15 and 24): what was reported, what Talka
 * itself put before them, what was decided and how fast, what was restricted and why, which appeals were granted, and what was done
 * against misuse (Article 23): each in the year in which it was done, so that a suspension and its appeal may stand in two. Nothing of it
 * is about a person.
 */
export const transparency = (on: Queryable): Promise<TransparencyRow[]> =>
  rows<TransparencyRow>(
    on,
    sql`with reported as (
          select extract(year from r.sent_at at time zone 'Europe/Riga')::int as year, c.municipality_id as municipality, r.ground,
            r.noticed, r.reporter_id is null as signed_out
          from report r join moderation_case c on c.id = r.case_id),
        decided as (
          select extract(year from d.at at time zone 'Europe/Riga')::int as year, c.municipality_id as municipality, d.outcome,
            case when c.kind = 'review' and c.comment_id is not null then 'comment-review' else c.kind end as kind,
            d.reason, extract(epoch from d.at - c.opened_at) / 3600 as hours
          from decision d join moderation_case c on c.id = d.case_id),
        misused as (
          select extract(year from m.done at time zone 'Europe/Riga')::int as year, m.municipality_id as municipality,
            'misuse-' || m.how as how, m.what
          from (
            select at as done, municipality_id, case kind when 'warning' then 'warned' else 'suspended' end as how, what from misuse_measure
            union all select appealed_at, municipality_id, 'appealed', what from misuse_measure where appealed_at is not null
            union all select decided_at, municipality_id, decision, what from misuse_measure where decision is not null) m)
        select year, municipality, 'report' as what, ground as detail, count(*)::int as count, null::float8 as median_hours
          from reported where noticed is null group by year, municipality, ground
        union all select year, municipality, 'report-signed-out', '', count(*)::int, null from reported
          where signed_out and noticed is null group by year, municipality
        union all select year, municipality, 'noticed', noticed, count(*)::int, null from reported where noticed is not null
          group by year, municipality, noticed
        union all select year, municipality, 'decision', kind || ' ' || outcome, count(*)::int,
            round(percentile_cont(0.5) within group (order by hours)::numeric, 1)::float8
          from decided group by year, municipality, kind, outcome
        union all select year, municipality, 'restriction', reason, count(*)::int, null from decided
          where outcome in ('refuse', 'hide') and kind <> 'appeal' group by year, municipality, reason
        union all select year, municipality, 'appeal-granted', '', count(*)::int, null from decided
          where kind = 'appeal' and outcome = 'publish' group by year, municipality
        union all select year, municipality, how, what, count(*)::int, null from misused group by year, municipality, how, what
        order by year desc, municipality, what, detail`,
  );
