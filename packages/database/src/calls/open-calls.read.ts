import type { CallKind, CallStage, Criterion, FormField, WhoMayApply } from '@talka/calls';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

export interface OpenCallCardRow {
  readonly id: string;
  readonly number: number;
  readonly municipality: string;
  readonly kind: CallKind;
  readonly who_may: WhoMayApply;
  readonly title: string;
  readonly language: Language;
  readonly sum: number;
  readonly stage: CallStage;
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly ended_at: Date | null;
}

/** As the domain's `stageOf`, by the database's clock. */
export const STAGE: Sql = sql`case when c.state <> 'open' then c.state when talka_now() < c.opens_at then 'announced'
  when talka_now() < c.closes_at then 'open' else 'scoring' end`;

const CARD: Sql = sql`c.id, c.number, c.municipality_id as municipality, c.kind, c.who_may, c.title, c.language,
  c.sum_cents::float8 as sum, ${STAGE} as stage, c.opens_at, c.closes_at, c.ended_at`;

/** Those that take applications first, by when they close; then those being scored, and the others, the newest first. */
export const openCalls = (on: Queryable): Promise<OpenCallCardRow[]> =>
  rows<OpenCallCardRow>(
    on,
    sql`select ${CARD} from open_call c
        order by c.state in ('decided', 'called-off'), c.closes_at <= talka_now(),
          case when c.ended_at is null then c.closes_at end, c.ended_at desc, c.number desc limit 200`,
  );

export interface ChosenApplicationRow {
  readonly number: number;
  /** Empty once their account is gone. */
  readonly name: string;
  readonly title: string;
  readonly amount: number;
  readonly report_state: 'accepted' | null;
  readonly report_words: string | null;
  readonly report_cents: number | null;
}

export interface OpenCallPageRow extends OpenCallCardRow {
  readonly words: string;
  readonly conditions: string;
  readonly criteria: readonly Criterion[];
  readonly scale: number;
  readonly form: readonly FormField[];
  readonly report_by: string | null;
  readonly words_at_end: string | null;
  /** How many applied; null as long as it may change. */
  readonly handed_in: number | null;
  /** Nobody until it is decided. */
  readonly chosen: readonly ChosenApplicationRow[];
  /** By name, once it is decided. */
  readonly jurors: readonly string[];
}

/** A call as everybody may know it. */
export async function openCall(on: Queryable, number: number): Promise<OpenCallPageRow | undefined> {
  const found = await first<Omit<OpenCallPageRow, 'chosen' | 'jurors'>>(
    on,
    sql`select ${CARD}, c.words, c.conditions, c.criteria, c.scale, c.form, to_char(c.report_by, 'YYYY-MM-DD') as report_by,
          c.words_at_end, case when c.closes_at <= talka_now() and c.state <> 'called-off' then
            (select count(*)::int from open_call_application a where a.call_id = c.id and a.state = 'handed-in') end as handed_in
        from open_call c where c.number = ${number}`,
  );
  if (!found || found.stage !== 'decided') return found && { ...found, chosen: [], jurors: [] };
  const [chosen, jurors] = await Promise.all([
    rows<ChosenApplicationRow>(
      on,
      sql`select number, handed_name as name, handed_title as title, amount_cents::float8 as amount,
            case when report_state = 'accepted' then report_state end as report_state,
            case when report_state = 'accepted' then report_words end as report_words,
            case when report_state = 'accepted' then report_cents::float8 end as report_cents
          from open_call_application where call_id = ${found.id} and outcome = 'chosen' order by number`,
    ),
    rows<{ name: string }>(
      on,
      sql`select p.name from open_call_juror j join person p on p.id = j.person_id where j.call_id = ${found.id} order by p.name`,
    ),
  ]);
  return { ...found, chosen, jurors: jurors.map(({ name }) => name) };
}

/** A scoring of a closed round, and the number of an application that was handed in. */
export interface RoundRow {
  readonly applications: readonly number[];
  readonly scorings: readonly {
    readonly juror: number;
    readonly application: number;
    readonly points: readonly number[];
    readonly words: string;
  }[];
}

/** What a round came to, once it is closed. */
export async function roundOf(on: Queryable, call: string): Promise<RoundRow> {
  const [applications, scorings] = await Promise.all([
    rows<{ number: number }>(
      on,
      sql`select a.number from open_call_application a join open_call c on c.id = a.call_id
          where a.call_id = ${call} and a.state = 'handed-in' and c.state in ('scored', 'decided') order by a.number`,
    ),
    rows<RoundRow['scorings'][number]>(
      on,
      sql`select s.juror, s.application, s.points, s.words from open_call_scoring s join open_call c on c.id = s.call_id
          where s.call_id = ${call} and c.state in ('scored', 'decided') order by s.juror, s.application`,
    ),
  ]);
  return { applications: applications.map(({ number }) => number), scorings };
}
