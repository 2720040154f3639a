import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { SELECT_ASSESSMENT, type AssessmentRow } from './assessment.rows.js';
import { SUPPORT_NEEDED } from './support-needed.js';

export type FeasibilityStage =
  'waiting' | 'checked' | 'appealed' | 'feasible' | 'not-feasible' | 'not-selected';

export interface FeasibilityCardRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly area_name: string;
  readonly status: string;
  readonly stage: FeasibilityStage;
  readonly support_count: number;
  readonly support_threshold: number;
  readonly since: Date;
  readonly total_cents: number;
  readonly evaluators: readonly NamedRow[];
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

const NEWEST: Sql = sql`left join lateral (select id from idea_assessment where idea_id = i.id order by id desc limit 1) a
  on true`;

const OPEN_APPEAL: Sql = sql`exists (select from idea_finding_appeal p where p.assessment_id = a.id
  and not exists (select from idea_finding f where f.assessment_id = a.id and f.turn = 2))`;

const EVALUATORS: Sql = sql`coalesce((select jsonb_agg(jsonb_build_object('id', e.person_id, 'name', p.name) order by e.at)
  from idea_evaluator e join person p on p.id = e.person_id where e.assessment_id = a.id), '[]')`;

const CARD: Sql = sql`
  select i.id, i.number, i.title, i.language, i.status, i.support_count, ${SUPPORT_NEEDED} as support_threshold,
    (select name from area where id = i.area_id) as area_name,
    case i.status when 'published' then 'waiting' when 'under-review' then 'checked'
      when 'not-feasible' then case when ${OPEN_APPEAL} then 'appealed' else 'not-feasible' end
      else i.status end as stage,
    (select max(s.at) from idea_milestone s where s.idea_id = i.id) as since,
    (select coalesce(sum(l.cents), 0)::bigint from idea_costing_line l where l.assessment_id = a.id) as total_cents,
    ${EVALUATORS} as evaluators
  from idea i join process c on c.id = i.process_id ${NEWEST}`;

const SHOWN: Readonly<Record<'open' | 'done', Sql>> = {
  open: sql`(i.status = 'published' and i.support_count >= ${SUPPORT_NEEDED}) or i.status = 'under-review'
    or (i.status = 'not-feasible' and ${OPEN_APPEAL})`,
  done: sql`i.status in ('feasible', 'not-selected') or (i.status = 'not-feasible' and not ${OPEN_APPEAL})`,
};

/** What waits at a municipality: to be taken up, costed, decided or decided again; or what has been. */
export const feasibilityCards = (
  on: Queryable,
  municipality: string,
  show: 'open' | 'done',
): Promise<FeasibilityCardRow[]> =>
  rows<FeasibilityCardRow>(
    on,
    sql`${CARD} where ${all([sql`i.municipality_id = ${municipality}`, sql`(${SHOWN[show]})`])}
        order by since ${show === 'open' ? sql`` : sql`desc`}, i.number limit 200`,
  );

export interface FeasibilityPageRow extends FeasibilityCardRow {
  readonly summary: string;
  readonly cost_cents: number | null;
  readonly authors: readonly string[];
}

export const feasibilityPage = (
  on: Queryable,
  municipality: string,
  number: number,
): Promise<FeasibilityPageRow | undefined> =>
  first<FeasibilityPageRow>(
    on,
    sql`select k.*, j.summary, j.cost_cents,
          array(select j.author_id union select v.person_id from idea_invitation v
            where v.idea_id = j.id and v.state = 'accepted') as authors
        from (${CARD} where i.number = ${number} and i.is_public and i.municipality_id = ${municipality}) k
        join idea j on j.id = k.id`,
  );

export interface FullAssessmentRow extends AssessmentRow {
  readonly appeal: { readonly words: string | null; readonly at: string } | null;
  readonly names: Readonly<Record<string, string>>;
}

/** Every look at an idea, the newest first. */
export const assessmentsOn = (on: Queryable, idea: string): Promise<FullAssessmentRow[]> =>
  rows<FullAssessmentRow>(
    on,
    sql`select b.*,
          (select jsonb_build_object('words', p.words, 'at', p.at) from idea_finding_appeal p
           where p.assessment_id = b.id) as appeal,
          coalesce((select jsonb_object_agg(p.id, p.name) from person p
            where p.id = any(b.evaluators) or p.id in (select by_id from idea_finding where assessment_id = b.id)), '{}')
            as names
        from (${SELECT_ASSESSMENT} where a.idea_id = ${idea}) b order by b.id desc`,
  );

export interface OfficialRow extends NamedRow {
  readonly roles: readonly string[];
}

/** Who may be asked to cost an idea: the municipality's officials, but not its authors. */
export const evaluatorsFor = (
  on: Queryable,
  municipality: string,
  roles: readonly string[],
  authors: readonly string[],
): Promise<OfficialRow[]> =>
  rows<OfficialRow>(
    on,
    sql`select p.id, p.name, array_agg(distinct g.role) as roles
        from role_grant g join person p on p.id = g.person_id
        where g.municipality_id = ${municipality} and g.role = any(${roles}) and g.revoked_at is null
          and p.erased_at is null and p.id <> all(${authors}::uuid[])
        group by p.id, p.name order by p.name, p.id`,
  );

export interface BallotPlaceRow {
  readonly vote: number;
  readonly name: { readonly lv: string; readonly ltg?: string; readonly en?: string; readonly ru?: string };
  readonly outcome: 'selected' | 'not-selected' | 'taken-off' | null;
  readonly at: Date;
}

/** The votes an idea was part of, the newest first. */
export const ballotsOf = (on: Queryable, idea: string): Promise<BallotPlaceRow[]> =>
  rows<BallotPlaceRow>(
    on,
    sql`select v.number as vote, v.name, b.outcome, coalesce(b.left_at, b.put_at) as at
        from idea_ballot b join vote v on v.id = b.vote_id where b.idea_id = ${idea} order by b.put_at desc`,
  );

/** Which of these ideas were found feasible in this municipality. */
export const feasibleHere = async (
  on: Queryable,
  municipality: string,
  ideas: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = await rows<{ id: string }>(
    on,
    sql`select id from idea where id = any(${ideas}::uuid[]) and status = 'feasible' and municipality_id = ${municipality}`,
  );
  return new Set(found.map(({ id }) => id));
};
