import { municipalityId, type AreaId, type MunicipalityId } from '@talka/kernel';
import type { CallReader } from '@talka/ideas';
import { processId, type Eligibility, type PhaseKind, type Process, type ProcessId } from '@talka/processes';
import { first, sql, type Queryable, type Sql } from '../sql.js';

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

/** Calls as the rules need them. */
export class PgCallReader implements CallReader {
  constructor(private readonly on: Queryable) {}

  async callOf(municipality: MunicipalityId): Promise<Process | undefined> {
    return processOf(
      await first<ProcessRow>(
        this.on,
        sql`${SELECT} where p.municipality_id = ${municipality}
            order by exists (
              select from process_phase f where f.process_id = p.id and f.kind = 'submission'
                and f.opens_at <= talka_now() and (f.closes_at is null or talka_now() < f.closes_at)) desc,
              p.created_at desc
            limit 1`,
      ),
    );
  }

  async process(id: ProcessId): Promise<Process | undefined> {
    return processOf(await first<ProcessRow>(this.on, sql`${SELECT} where p.id = ${id}`));
  }

  async areaIsIn(area: AreaId, municipality: MunicipalityId): Promise<boolean> {
    const found = await first(
      this.on,
      sql`select from area where id = ${area} and municipality_id = ${municipality}`,
    );
    return found !== undefined;
  }
}

const processOf = (row: ProcessRow | undefined): Process | undefined =>
  row && {
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
  };
