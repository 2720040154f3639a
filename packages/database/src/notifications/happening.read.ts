import type { Happening } from '@talka/kernel';
import { municipalityId, personId } from '@talka/kernel';
import { first, sql, type Queryable } from '../sql.js';

/** A thing that happened, as the audit log keeps it; what follows from it is worked out from here. */
export async function happeningById(on: Queryable, id: string): Promise<Happening | undefined> {
  const row = await first<{
    action: string;
    subject_kind: string;
    subject_id: string;
    municipality_id: string | null;
    actor_id: string | null;
    facts: Happening['facts'];
  }>(
    on,
    sql`select action, subject_kind, subject_id, municipality_id, actor_id, facts from audit_entry where id = ${id}`,
  );
  return (
    row && {
      kind: row.action,
      subject: { kind: row.subject_kind, id: row.subject_id },
      municipality: row.municipality_id === null ? null : municipalityId(row.municipality_id),
      by: row.actor_id === null ? null : personId(row.actor_id),
      facts: row.facts,
    }
  );
}
