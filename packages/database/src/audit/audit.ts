import type { DataSource } from 'typeorm';
import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { GENESIS, sealOf, type ChainedEntry } from './chain.js';

interface EntryRow {
  readonly id: string;
  readonly at_text: string;
  readonly action: string;
  readonly actor_id: string | null;
  readonly municipality_id: string | null;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly facts: Record<string, string | number | boolean | null>;
}

const COLUMNS: Sql = sql`e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text, e.action,
  e.actor_id, e.municipality_id, e.subject_kind, e.subject_id, e.facts`;

const entryOf = (row: EntryRow): ChainedEntry => ({
  id: row.id,
  at: row.at_text,
  action: row.action,
  actor: row.actor_id,
  municipality: row.municipality_id,
  subject: [row.subject_kind, row.subject_id],
  facts: row.facts,
});

/** One sealer at a time holds this advisory lock; the others find nothing to do. */
const SEALER_LOCK = 7_202_713;
const BATCH = 500;

/** Chains the entries that are not chained yet, oldest first. @returns how many. */
export const sealAudit = (source: DataSource): Promise<number> =>
  source.transaction(async (manager) => {
    const mine = await first<{ mine: boolean }>(
      manager,
      sql`select pg_try_advisory_xact_lock(${SEALER_LOCK}) as mine`,
    );
    if (!mine?.mine) return 0;
    const head = await auditHead(manager);
    const waiting = await rows<EntryRow>(
      manager,
      sql`select ${COLUMNS} from audit_entry e
          where not exists (select from audit_seal s where s.entry_id = e.id) order by e.id limit ${BATCH}`,
    );
    let before: Buffer = head?.hash ?? GENESIS;
    let position = head?.position ?? 0;
    for (const row of waiting) {
      before = sealOf(before, entryOf(row));
      position += 1;
      await rows(
        manager,
        sql`insert into audit_seal (position, entry_id, hash) values (${position}, ${row.id}, ${before})`,
      );
    }
    return waiting.length;
  });

export const auditHead = (on: Queryable): Promise<{ position: number; hash: Buffer } | undefined> =>
  first(on, sql`select position, hash from audit_seal order by position desc limit 1`);

export interface AuditVerdict {
  readonly checked: number;
  readonly head: string | null;
  /** What is wrong, each naming its place in the chain; empty when all is well. */
  readonly faults: readonly string[];
  readonly unsealed: number;
}

const MOST_FAULTS = 20;

/** Walks the whole chain: every change, removal, insertion or swap shows at its place. */
export async function verifyAudit(on: Queryable): Promise<AuditVerdict> {
  const faults: string[] = [];
  let before: Buffer = GENESIS;
  let position = 0;
  for (;;) {
    const part = await rows<Partial<EntryRow> & { position: number; entry_id: string; hash: Buffer }>(
      on,
      sql`select s.position, s.entry_id, s.hash, ${COLUMNS}
          from audit_seal s left join audit_entry e on e.id = s.entry_id
          where s.position > ${position} order by s.position limit ${BATCH}`,
    );
    if (part.length === 0) break;
    for (const row of part) {
      const expected = position + 1;
      if (row.position !== expected) faults.push(`position ${expected} is missing from the chain`);
      if (!row.id) faults.push(`position ${row.position}: entry ${row.entry_id} has been removed`);
      else if (!sealOf(before, entryOf(row as EntryRow)).equals(row.hash)) {
        faults.push(`position ${row.position}: entry ${row.entry_id} is not what was sealed`);
      }
      before = row.hash;
      position = row.position;
      if (faults.length >= MOST_FAULTS) return verdict(on, position, before, faults);
    }
  }
  return verdict(on, position, before, faults);
}

async function verdict(
  on: Queryable,
  checked: number,
  head: Buffer,
  faults: string[],
): Promise<AuditVerdict> {
  const waiting = await first<{ unsealed: number }>(
    on,
    sql`select count(*)::int as unsealed from audit_entry e
        where not exists (select from audit_seal s where s.entry_id = e.id)`,
  );
  return { checked, head: checked ? head.toString('hex') : null, faults, unsealed: waiting?.unsealed ?? 0 };
}

export interface AuditRow extends EntryRow {
  readonly actor_name: string | null;
  readonly hash: Buffer | null;
}

/** The log, newest first. */
export async function auditEntries(
  on: Queryable,
  filter: { municipality?: string | undefined; action?: string | undefined },
  after: string | null,
  limit: number,
): Promise<AuditRow[]> {
  return rows<AuditRow>(
    on,
    sql`select ${COLUMNS}, p.name as actor_name, s.hash from audit_entry e
        left join person p on p.id = e.actor_id left join audit_seal s on s.entry_id = e.id
        where ${all([
          ...(filter.municipality ? [sql`e.municipality_id = ${filter.municipality}`] : []),
          ...(filter.action ? [sql`e.action = ${filter.action}`] : []),
          ...(after ? [sql`e.id < ${after}::uuid`] : []),
        ])}
        order by e.id desc limit ${limit}`,
  );
}
