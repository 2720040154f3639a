import { Controller, Inject } from '@nestjs/common';
import { AUDIT, type AuditReads } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { Input, Serves } from '@talka/platform';
import { fromCursor } from '../paging.js';
import { auditPage } from './audit.presenter.js';

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
    return auditPage(found, await this.audit.head(), PAGE);
  }
}
