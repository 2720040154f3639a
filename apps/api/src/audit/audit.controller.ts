import { Controller, Inject } from '@nestjs/common';
import { AUDIT, type AuditReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { Input, Serves } from '@talka/platform';
import { fromCursor, toCursor } from '../paging.js';

const PAGE = 50;

/** The official log, for those who look after it. */
@Controller()
export class AuditController {
  constructor(@Inject(AUDIT) private readonly audit: AuditReads) {}

  @Serves(ENDPOINTS['audit.list'])
  async list(
    @Input() { query }: InputOf<Endpoints['audit.list']>,
  ): Promise<OutputOf<Endpoints['audit.list']>> {
    const { after, ...filter } = query;
    const position = fromCursor<{ id: string }>(after, { id: 'string' });
    const found = await this.audit.entries(filter, position?.id ?? null, PAGE + 1);
    const shown = found.slice(0, PAGE);
    const last = shown.at(-1);
    const head = await this.audit.head();
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
      next: found.length > PAGE && last ? toCursor({ id: last.id }) : null,
      head: head ? { position: head.position, hash: head.hash.toString('hex') } : null,
    };
  }
}
