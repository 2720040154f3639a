import type { TimeRange } from '@talka/kernel';
import type { Eligibility, ProcessDraft } from '@talka/processes';
import { sql, type Sql } from '../sql.js';

interface WindowRow {
  readonly from: string;
  readonly until: string | null;
}

export interface ProcessRow {
  readonly may_propose: Eligibility;
  readonly may_support: Eligibility;
  readonly support_threshold: number;
  readonly delivery_months: number | null;
  readonly submission: WindowRow | null;
  readonly support: WindowRow | null;
}

const phase = (kind: 'submission' | 'support'): Sql =>
  sql`(select jsonb_build_object('from', e.opens_at, 'until', e.closes_at) from process_phase e
    where e.process_id = p.id and e.kind = ${kind} order by e.opens_at limit 1)`;

/** The process of a vote; `vote v` is there to be narrowed. */
export const SELECT_PROCESS: Sql = sql`
  select v.pack, p.called_at is not null as called, p.may_propose, p.may_support, p.support_threshold, p.delivery_months,
    ${phase('submission')} as submission, ${phase('support')} as support
  from vote v join process p on p.id = v.process_id`;

export const processDraftOf = (row: ProcessRow): ProcessDraft => ({
  submission: rangeOf(row.submission),
  support: rangeOf(row.support),
  mayPropose: row.may_propose,
  maySupport: row.may_support,
  supportThreshold: row.support_threshold,
  deliveryMonths: row.delivery_months,
});

/** Times inside a JSON column come as the database writes them. */
const rangeOf = (row: WindowRow | null): TimeRange | null =>
  row && { from: new Date(row.from), until: row.until === null ? null : new Date(row.until) };
