import type { ApplicationState, CallStage, FieldAnswers, Outcome, ReportState } from '@talka/calls';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { STAGE } from './open-calls.read.js';

export interface CallFileRow {
  readonly id: string;
  readonly application: number;
  readonly field: string;
  readonly kind: 'picture' | 'document';
  readonly name: string;
  readonly bytes: number;
}
const files = (on: Queryable, which: Sql): Promise<CallFileRow[]> =>
  rows<CallFileRow>(
    on,
    sql`select id, application, field, kind, name, bytes from open_call_file where ${which} order by application, field, at, id`,
  );

export interface JurorOfCallRow {
  readonly number: number;
  readonly name: string | null;
  readonly declared: number;
  readonly conflicts: number;
  readonly scored: number;
}
export interface ApplicationAtOfficeRow {
  readonly number: number;
  readonly title: string;
  /** Null as long as the round is not closed, and once their account is gone. */
  readonly name: string | null;
  readonly answers: FieldAnswers | null;
  readonly scored: number;
  readonly outcome: Outcome | null;
  readonly amount: number | null;
  readonly reason: string | null;
  readonly report_state: ReportState | null;
  readonly report_words: string | null;
  readonly report_cents: number | null;
  readonly report_at: Date | null;
  readonly report_answer: string | null;
}
export interface CallDeskRow {
  readonly id: string;
  readonly stage: CallStage;
  /** Whether somebody has begun to apply. */
  readonly begun: boolean;
  readonly jurors: readonly JurorOfCallRow[];
  /** None before the deadline. */
  readonly applications: readonly ApplicationAtOfficeRow[];
  readonly files: readonly CallFileRow[];
}

/** What the office sees of a call: who scores, how far they are, and, when the round is closed, who applied. */
export async function callDesk(
  on: Queryable,
  { municipality, number }: { readonly municipality: string; readonly number: number },
): Promise<CallDeskRow | undefined> {
  const found = await first<Pick<CallDeskRow, 'id' | 'stage' | 'begun'>>(
    on,
    sql`select c.id, ${STAGE} as stage, exists (select from open_call_application a where a.call_id = c.id) as begun
        from open_call c where c.number = ${number} and c.municipality_id = ${municipality}`,
  );
  if (!found) return undefined;
  const isClosed = found.stage === 'scored' || found.stage === 'decided';
  const [jurors, applications, its] = await Promise.all([
    rows<JurorOfCallRow>(
      on,
      sql`select j.number, p.name, count(d)::int as declared, (count(d) filter (where d.conflict))::int as conflicts,
            (select count(*)::int from open_call_scoring s where (s.call_id, s.juror) = (j.call_id, j.number)) as scored
          from open_call_juror j left join person p on p.id = j.person_id
            left join open_call_declaration d on (d.call_id, d.juror) = (j.call_id, j.number)
          where j.call_id = ${found.id} group by j.call_id, j.number, p.name order by j.number`,
    ),
    rows<ApplicationAtOfficeRow>(
      on,
      sql`select a.number, a.handed_title as title, case when ${isClosed}::boolean then nullif(a.handed_name, '') end as name,
            case when ${isClosed}::boolean then a.handed_answers end as answers,
            (select count(*)::int from open_call_scoring s where (s.call_id, s.application) = (a.call_id, a.number)) as scored,
            a.outcome, a.amount_cents::float8 as amount, a.reason, a.report_state, a.report_words, a.report_cents::float8 as report_cents,
            a.report_at, a.report_answer
          from open_call_application a join open_call c on c.id = a.call_id
          where a.call_id = ${found.id} and a.state = 'handed-in' and (a.person_id is not null or a.outcome is not null)
            and c.closes_at <= talka_now() order by a.number`,
    ),
    isClosed ? files(on, sql`call_id = ${found.id} and (handed_in or field = 'report')`) : [],
  ]);
  return { ...found, jurors, applications, files: its };
}

export interface MyApplicationRow {
  readonly call: number;
  readonly call_id: string;
  readonly call_title: string;
  readonly call_language: string;
  readonly stage: CallStage;
  readonly closes_at: Date;
  readonly report_by: string | null;
  readonly number: number;
  readonly state: ApplicationState;
  readonly name: string;
  readonly title: string;
  readonly answers: FieldAnswers;
  readonly saved_at: Date;
  readonly handed_in_at: Date | null;
  /** Whether what is typed is what was handed in last. */
  readonly changed: boolean;
  readonly outcome: Outcome | null;
  readonly amount: number | null;
  readonly reason: string | null;
  readonly report_state: ReportState | null;
  readonly report_words: string | null;
  readonly report_cents: number | null;
  readonly report_answer: string | null;
}

const mine = (on: Queryable, which: Sql): Promise<MyApplicationRow[]> =>
  rows<MyApplicationRow>(
    on,
    sql`select c.number as call, c.id as call_id, c.title as call_title, c.language as call_language, ${STAGE} as stage, c.closes_at,
          to_char(c.report_by, 'YYYY-MM-DD') as report_by, a.number, a.state, a.name, a.title, a.answers, a.saved_at, a.handed_in_at,
          coalesce(a.saved_at > a.handed_in_at, false)
            or exists (select from open_call_file f where (f.call_id, f.application) = (a.call_id, a.number)
              and f.field <> 'report' and f.in_draft <> f.handed_in) as changed,
          case when c.state = 'decided' then a.outcome end as outcome,
          case when c.state = 'decided' then a.amount_cents::float8 end as amount,
          case when c.state = 'decided' then a.reason end as reason,
          a.report_state, a.report_words, a.report_cents::float8 as report_cents, a.report_answer
        from open_call_application a join open_call c on c.id = a.call_id where ${which} order by a.saved_at desc limit 200`,
  );

export const myApplications = (on: Queryable, person: string): Promise<MyApplicationRow[]> =>
  mine(on, sql`a.person_id = ${person}`);

export async function myApplication(
  on: Queryable,
  number: number,
  person: string,
): Promise<(MyApplicationRow & { readonly files: readonly CallFileRow[] }) | undefined> {
  const [row] = await mine(on, sql`c.number = ${number} and a.person_id = ${person}`);
  if (!row) return undefined;
  const its = sql`call_id = ${row.call_id} and application = ${row.number} and in_draft`;
  return { ...row, files: await files(on, its) };
}

export interface MyJuryDutyRow {
  readonly call: number;
  readonly title: string;
  readonly language: string;
  readonly stage: CallStage;
  readonly closes_at: Date;
}
/** The calls somebody is appointed to score. */
export const myScoring = (on: Queryable, person: string): Promise<MyJuryDutyRow[]> =>
  rows<MyJuryDutyRow>(
    on,
    sql`select c.number as call, c.title, c.language, ${STAGE} as stage, c.closes_at from open_call_juror j
        join open_call c on c.id = j.call_id where j.person_id = ${person} order by c.closes_at desc limit 200`,
  );

/** An application as a juror sees it: what it is for; the rest when they have said that there is no conflict. */
export interface ScoredApplicationRow {
  readonly number: number;
  readonly title: string;
  /** Null until they have said. */
  readonly conflict: boolean | null;
  /** Null before that, and where there is one. */
  readonly answers: FieldAnswers | null;
  readonly points: readonly number[] | null;
  readonly words: string | null;
  /** Null until the round is closed. */
  readonly name: string | null;
}
export interface ScoringRow {
  readonly id: string;
  readonly stage: CallStage;
  readonly juror: number;
  readonly applications: readonly ScoredApplicationRow[];
  readonly files: readonly CallFileRow[];
}

/** What a juror scores; undefined for who is none. Nothing of it names an applicant before the round is closed. */
export async function scoringOf(
  on: Queryable,
  number: number,
  person: string,
): Promise<ScoringRow | undefined> {
  const found = await first<Pick<ScoringRow, 'id' | 'stage' | 'juror'>>(
    on,
    sql`select c.id, ${STAGE} as stage, j.number as juror from open_call c join open_call_juror j on j.call_id = c.id
        where c.number = ${number} and j.person_id = ${person}`,
  );
  if (!found) return undefined;
  if (found.stage === 'announced' || found.stage === 'open' || found.stage === 'called-off')
    return { ...found, applications: [], files: [] };
  const applications = await rows<ScoredApplicationRow>(
    on,
    sql`select a.number, a.handed_title as title, d.conflict, case when d.conflict = false then a.handed_answers end as answers,
          s.points, s.words, case when c.state in ('scored', 'decided') then nullif(a.handed_name, '') end as name
        from open_call_application a join open_call c on c.id = a.call_id
          left join open_call_declaration d on (d.call_id, d.application, d.juror) = (a.call_id, a.number, ${found.juror}::smallint)
          left join open_call_scoring s on (s.call_id, s.application, s.juror) = (a.call_id, a.number, ${found.juror}::smallint)
        where a.call_id = ${found.id} and a.state = 'handed-in' and a.person_id is not null order by a.number`,
  );
  const seen = applications.filter(({ conflict }) => conflict === false).map((it) => it.number);
  const its = sql`call_id = ${found.id} and handed_in and application = any (${seen}::int[])`;
  return { ...found, applications, files: await files(on, its) };
}
