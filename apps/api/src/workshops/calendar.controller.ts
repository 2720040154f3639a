import { Controller, Inject, Param, Query } from '@nestjs/common';
import { WORKSHOP_READS, type WorkshopReads } from '@talka/composition';
import { ENV, PublicPage, readerLanguage, RefusedRequest, Reply, type Env } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { workshopCalendar } from './calendar.presenter.js';

const NUMBER = /^[1-9]\d{0,8}$/;

/** When a workshop meets, as a file for any calendar. */
@Controller()
export class WorkshopCalendarController {
  constructor(
    @Inject(WORKSHOP_READS) private readonly reads: WorkshopReads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** A link says its language in the address; what is not one of the site's is answered in Latvian. */
  @PublicPage('/api/v1/workshops/:number/calendar.ics', 'file')
  async file(
    @Param('number') number: string,
    @Query('language') language: unknown,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const workshop = NUMBER.test(number) ? await this.reads.page(Number(number)) : undefined;
    if (!workshop) throw new RefusedRequest({ code: 'workshop.not-found' });
    const asked = readerLanguage({ headers: { 'accept-language': String(language) } });
    void reply
      .type('text/calendar; charset=utf-8')
      .headers({
        'content-disposition': `attachment; filename="workshop-${number}.ics"`,
        'cache-control': 'public, max-age=60',
      })
      .send(workshopCalendar(workshop, asked, new URL(this.env.TALKA_ORIGIN)));
  }
}
