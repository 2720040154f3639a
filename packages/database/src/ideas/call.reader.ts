import { areaId, municipalityId, type AreaId, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { CallReader } from '@talka/ideas';
import { processId, type Eligibility, type PhaseKind, type Process, type ProcessId } from '@talka/processes';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

interface ProcessRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly may_propose: Eligibility;
  readonly may_support: Eligibility;
  readonly support_threshold: number;
  readonly phases: { kind: PhaseKind; from: string; until: string | null }[];
}

const SELECT: Sql = sql`
  select p.id, p.municipality_id, p.may_propose, p.may_support, p.support_threshold,
    coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'from', f.opens_at, 'until', f.closes_at))
              from process_phase f where f.process_id = p.id), '[]') as phases
  from process p`;

/** What an administrator has not saved yet is nobody's call, and of an annulled vote nothing goes on. */
const TAKES_IDEAS: Sql = sql`
  p.called_at is not null
  and exists (select from process_phase f where f.process_id = p.id and f.kind = 'submission'
    and f.opens_at <= talka_now() and (f.closes_at is null or talka_now() < f.closes_at))
  and not exists (select from vote v where v.process_id = p.id and v.state = 'annulled')`;

export interface OpenCallRow {
  readonly id: string;
  readonly name: { readonly lv: string };
  readonly closes_at: Date | null;
  readonly may_propose: Eligibility;
}

/** The calls of a municipality that take ideas now, for whoever chooses one: those that end first, first. */
export const openCallsOf = (on: Queryable, municipality: string): Promise<OpenCallRow[]> =>
  rows(
    on,
    sql`select p.id, p.name, p.may_propose, f.closes_at
        from process p join process_phase f on f.process_id = p.id and f.kind = 'submission'
          and f.opens_at <= talka_now() and (f.closes_at is null or talka_now() < f.closes_at)
        where p.municipality_id = ${municipality} and ${TAKES_IDEAS}
        order by f.closes_at nulls last, p.created_at desc`,
  );

/** Calls as the rules need them. */
export class PgCallReader implements CallReader {
  constructor(private readonly on: Queryable) {}

  async openCalls(municipality: MunicipalityId): Promise<readonly Process[]> {
    const found = await rows<ProcessRow>(
      this.on,
      sql`${SELECT} where p.municipality_id = ${municipality} and ${TAKES_IDEAS} order by p.created_at desc`,
    );
    return found.map(processOf);
  }

  async process(id: ProcessId): Promise<Process | undefined> {
    const found = await first<ProcessRow>(this.on, sql`${SELECT} where p.id = ${id}`);
    return found && processOf(found);
  }

  async areaIsIn(area: AreaId, municipality: MunicipalityId): Promise<boolean> {
    const found = await first(
      this.on,
      sql`select from area where id = ${area} and municipality_id = ${municipality}`,
    );
    return found !== undefined;
  }

  async areaOf(person: PersonId): Promise<AreaId | null> {
    const found = await first<{ area_id: string | null }>(
      this.on,
      sql`select area_id from person where id = ${person}`,
    );
    return found?.area_id ? areaId(found.area_id) : null;
  }

  async isCitizen(person: PersonId): Promise<boolean | null> {
    const found = await first<{ citizen: boolean | null }>(
      this.on,
      sql`select bool_or(citizen) as citizen from residence_proof where person_id = ${person}`,
    );
    return found?.citizen ?? null;
  }
}

const processOf = (row: ProcessRow): Process => ({
  id: processId(row.id),
  municipality: municipalityId(row.municipality_id),
  phases: row.phases.map((phase) => ({
    kind: phase.kind,
    from: new Date(phase.from),
    until: phase.until === null ? null : new Date(phase.until),
  })),
  mayPropose: row.may_propose,
  maySupport: row.may_support,
  supportThreshold: row.support_threshold,
});
