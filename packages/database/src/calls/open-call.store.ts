import {
  openCallId,
  type Application,
  type ApplicationState,
  type CallKind,
  type Criterion,
  type FieldAnswers,
  type FormField,
  type OpenCall,
  type OpenCallState,
  type OpenCallStore,
  type Outcome,
  type ReportState,
  type Scoring,
  type TidiedCalling,
  type WhoMayApply,
} from '@talka/calls';
import { cents, municipalityId } from '@talka/kernel';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

interface CallRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly state: OpenCallState;
  readonly kind: CallKind;
  readonly who_may: WhoMayApply;
  readonly criteria: readonly Criterion[];
  readonly scale: number;
  readonly sum: number;
  readonly form: readonly FormField[];
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly report_by: string | null;
}

const COLUMNS: Sql = sql`id, number, municipality_id, state, kind, who_may, criteria, scale, sum_cents::float8 as sum, form, opens_at,
  closes_at, to_char(report_by, 'YYYY-MM-DD') as report_by`;

const callOf = (row: CallRow): OpenCall => ({
  ...{ id: openCallId(row.id), number: row.number, municipality: municipalityId(row.municipality_id) },
  ...{ state: row.state, kind: row.kind, whoMay: row.who_may, criteria: row.criteria, scale: row.scale },
  ...{ sum: cents(row.sum), form: row.form, reportBy: row.report_by },
  ...{ opensAt: row.opens_at, closesAt: row.closes_at },
});

const json = (it: unknown): string => JSON.stringify(it);

interface ApplicationRow {
  readonly number: number;
  readonly state: ApplicationState;
  readonly name: string;
  readonly title: string;
  readonly answers: FieldAnswers;
  readonly outcome: Outcome | null;
  readonly report: ReportState | null;
  readonly amount: number | null;
}

const application = async (on: Queryable, which: Sql): Promise<Application | undefined> => {
  const row = await first<ApplicationRow>(
    on,
    sql`select number, state, name, title, answers, outcome, report_state as report, amount_cents::float8 as amount
        from open_call_application where ${which} for no key update`,
  );
  return row && { ...row, amount: row.amount === null ? null : cents(row.amount) };
};

/** Open calls in PostgreSQL, inside one transaction. */
export const openCallStore = (manager: Queryable): OpenCallStore => ({
  async announce(it, { municipality, by }) {
    const row = await one<CallRow>(
      manager,
      sql`insert into open_call (municipality_id, kind, who_may, title, words, conditions, language, criteria, scale, sum_cents, form,
            opens_at, closes_at, report_by, announced_by)
          values (${municipality}, ${it.kind}, ${it.whoMay}, ${it.title}, ${it.words}, ${it.conditions}, ${it.language},
            ${json(it.criteria)}::jsonb, ${it.scale}, ${it.sum}, ${json(it.form)}::jsonb, ${it.opensAt}, ${it.closesAt},
            ${it.reportBy}::date, ${by}) returning ${COLUMNS}`,
    );
    return callOf(row);
  },
  async find(number, how) {
    const lock = how === 'alone' ? sql`for update` : sql`for share`;
    const row = await first<CallRow>(
      manager,
      sql`select ${COLUMNS} from open_call where number = ${number} ${lock}`,
    );
    return row && callOf(row);
  },
  change: async (id, it) => (await changes(manager, changed(id, it))) > 0,
  async callOff(id, words, by) {
    await rows(
      manager,
      sql`update open_call set state = 'called-off', ended_at = talka_now(), ended_by = ${by}, words_at_end = ${words}
          where id = ${id}`,
    );
  },
  isJuror: async (id, person) =>
    (await first(
      manager,
      sql`select from open_call_juror where call_id = ${id} and person_id = ${person}`,
    )) !== undefined,
  applicationOf: (id, person) => application(manager, sql`call_id = ${id} and person_id = ${person}`),
  application: (id, number) => application(manager, sql`call_id = ${id} and number = ${number}`),
  async save(id, person, { name, title, answers }) {
    await rows(
      manager,
      sql`insert into open_call_application as a (call_id, person_id, name, title, answers)
          values (${id}, ${person}, ${name ?? ''}, ${title ?? ''}, ${json(answers ?? {})}::jsonb)
          on conflict on constraint open_call_application_once do update set name = coalesce(${name ?? null}, a.name),
            title = coalesce(${title ?? null}, a.title), answers = a.answers || excluded.answers, saved_at = talka_now()`,
    );
  },
  async files(id, number) {
    const found = await rows<{ field: string; files: number }>(
      manager,
      sql`select field, count(*)::int as files from open_call_file where call_id = ${id} and application = ${number} and in_draft
          group by field`,
    );
    return Object.fromEntries(found.map(({ field, files }) => [field, files]));
  },
  async handIn(id, number, { name, title, answers }) {
    await rows(
      manager,
      sql`update open_call_application set state = 'handed-in', handed_name = ${name}, handed_title = ${title},
            handed_answers = ${json(answers)}::jsonb, handed_in_at = talka_now()
          where call_id = ${id} and number = ${number}`,
    );
    const its = sql`call_id = ${id} and application = ${number} and field <> 'report'`;
    await rows(manager, sql`update open_call_file set handed_in = in_draft where ${its}`);
    await rows(manager, sql`delete from open_call_file where ${its} and not in_draft`);
  },
  async withdraw(id, number) {
    await rows(
      manager,
      sql`update open_call_application set state = 'withdrawn' where call_id = ${id} and number = ${number}`,
    );
  },
  async jurors(id) {
    const found = sql`select count(*)::int as jurors from open_call_juror where call_id = ${id}`;
    return (await one<{ jurors: number }>(manager, found)).jurors;
  },
  async appoint(id, person, by) {
    const { number } = await one<{ number: number }>(
      manager,
      sql`insert into open_call_juror (call_id, number, person_id, appointed_by)
          select ${id}::uuid, coalesce(max(number), 0) + 1, ${person}::uuid, ${by}::uuid from open_call_juror where call_id = ${id}
          returning number`,
    );
    return number;
  },
  async dismiss(id, juror) {
    const its = sql`call_id = ${id} and juror = ${juror}`;
    const said = await first(manager, sql`select from open_call_declaration where ${its} limit 1`);
    if (said) return 'scored';
    const gone = sql`delete from open_call_juror where call_id = ${id} and number = ${juror} returning number`;
    return (await changes(manager, gone)) > 0;
  },
  async jurorOf(id, person) {
    const found = await first<{ number: number }>(
      manager,
      sql`select number from open_call_juror where call_id = ${id} and person_id = ${person}`,
    );
    return found?.number;
  },
  async handedIn(id) {
    const found = await rows<{ number: number }>(
      manager,
      sql`select number from open_call_application where call_id = ${id} and state = 'handed-in' and person_id is not null order by number`,
    );
    return found.map(({ number }) => number);
  },
  async declared(id, juror, number) {
    const found = await first<{ conflict: boolean }>(
      manager,
      sql`select conflict from open_call_declaration
          where call_id = ${id} and juror = ${juror} and application = ${number} for update`,
    );
    return found?.conflict;
  },
  async declare(id, juror, number, conflict) {
    if (conflict)
      await rows(
        manager,
        sql`delete from open_call_scoring where call_id = ${id} and juror = ${juror} and application = ${number}`,
      );
    await rows(
      manager,
      sql`insert into open_call_declaration (call_id, juror, application, conflict)
          values (${id}, ${juror}, ${number}, ${conflict})
          on conflict (call_id, juror, application) do update set conflict = excluded.conflict, at = talka_now()`,
    );
  },
  async score(id, { juror, application: number, points }, words) {
    await rows(
      manager,
      sql`insert into open_call_scoring (call_id, juror, application, points, words)
          values (${id}, ${juror}, ${number}, ${points}::smallint[], ${words})
          on conflict (call_id, juror, application) do update set points = excluded.points, words = excluded.words, at = talka_now()`,
    );
  },
  scorings: (id) =>
    rows<Scoring>(
      manager,
      sql`select juror, application, points from open_call_scoring where call_id = ${id} order by juror, application`,
    ),
  async closeRound(id, by) {
    await rows(
      manager,
      sql`update open_call set state = 'scored', scored_at = talka_now(), scored_by = ${by} where id = ${id}`,
    );
  },
  async decide(id, decided, by) {
    await rows(
      manager,
      sql`update open_call_application a set outcome = d.outcome, amount_cents = d.amount, reason = d.reason
          from jsonb_to_recordset(${json(decided)}::jsonb) as d (application int, outcome text, amount bigint, reason text)
          where a.call_id = ${id} and a.number = d.application`,
    );
    await rows(
      manager,
      sql`update open_call set state = 'decided', ended_at = talka_now(), ended_by = ${by} where id = ${id}`,
    );
  },
  async report(id, number, { words, spent }) {
    await rows(
      manager,
      sql`update open_call_application set report_state = 'handed-in', report_words = ${words}, report_cents = ${spent},
            report_at = talka_now() where call_id = ${id} and number = ${number}`,
    );
  },
  async answerReport(id, number, accepted, words) {
    await rows(
      manager,
      sql`update open_call_application set report_state = ${accepted ? 'accepted' : 'returned'}, report_answer = ${words}
          where call_id = ${id} and number = ${number}`,
    );
  },
});

/** Nothing where somebody has begun to apply. */
const changed = (id: string, it: TidiedCalling): Sql =>
  sql`update open_call set kind = ${it.kind}, who_may = ${it.whoMay}, title = ${it.title}, words = ${it.words},
        conditions = ${it.conditions}, language = ${it.language}, criteria = ${json(it.criteria)}::jsonb, scale = ${it.scale},
        sum_cents = ${it.sum}, form = ${json(it.form)}::jsonb, opens_at = ${it.opensAt}, closes_at = ${it.closesAt},
        report_by = ${it.reportBy}::date
      where id = ${id} and not exists (select from open_call_application where call_id = ${id}) returning id`;
