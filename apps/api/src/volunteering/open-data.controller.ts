import { Controller, Inject } from '@nestjs/common';
import { VOLUNTEERING_READS, type VolunteeringReads } from '@talka/composition';
import { ENDPOINTS, type InputOf, type YearView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, PublicPage, Reply, Serves } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { openCsv, openJson, yearView } from './year.presenter.js';

/** What voluntary work came to, year by year: for an organiser its own, for everyone the municipalities'. */
@Controller()
export class OpenDataController {
  constructor(@Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads) {}

  @Serves(ENDPOINTS['my-organisations.year'])
  async year(
    @Input() { params, query }: InputOf<(typeof ENDPOINTS)['my-organisations.year']>,
    @Me() me: Person,
  ): Promise<Result<YearView>> {
    const year = await this.reads.organisersYear({ ...params, ...query, person: me.id });
    return year.ok ? ok(yearView(query.year, year.value)) : year;
  }

  @PublicPage('/open-data/volunteering.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    void sendFile(reply, 'text/csv', openCsv(await this.reads.openYears()));
  }

  @PublicPage('/open-data/volunteering.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    void sendFile(reply, 'application/json', JSON.stringify(openJson(await this.reads.openYears())));
  }
}
