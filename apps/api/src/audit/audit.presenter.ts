import type { AuditReads } from '@talka/composition';
import type { Endpoints, OutputOf } from '@talka/contracts';
import { toCursor } from '../paging.js';

type Entry = Awaited<ReturnType<AuditReads['entries']>>[number];
type Head = Awaited<ReturnType<AuditReads['head']>>;

/**
 * A page of the log, newest first.
 *
 * @param found one entry more than a page holds when there is a next one.
 * @param head what is sealed so far.
 */
export function auditPage(
  found: readonly Entry[],
  head: Head,
  size: number,
): OutputOf<Endpoints['audit.list']> {
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return {
    entries: shown.map((row) => ({
      id: row.id,
      at: row.at_text,
      action: row.action,
      actor: row.actor_id,
      actorName: row.actor_name,
      municipality: row.municipality_id,
      subject: { kind: row.subject_kind, id: row.subject_id },
      facts: row.facts,
      hash: row.hash?.toString('hex') ?? null,
    })),
    next: found.length > size && last ? toCursor({ id: last.id }) : null,
    head: head ? { position: head.position, hash: head.hash.toString('hex') } : null,
  };
}
