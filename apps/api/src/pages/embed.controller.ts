import { Controller, Inject } from '@nestjs/common';
import { TERRITORY, WORKSHOP_READS, type Territory, type WorkshopReads } from '@talka/composition';
import {
  ENV,
  PublicPage,
  RefusedRequest,
  Reply,
  Request,
  type Env,
  type TalkaRequest,
} from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { EMBED_POLICY, embeddedWorkshops, embedFilter } from './embed-page.js';
import { placeOf } from './pages.controller.js';

const PATH = '/embed/workshops';

/**
 * Workshops of a municipality or of an organisation, for a frame on a site of theirs. This alone may be framed: it has no script, no
 * form and nobody's session, so there is nothing that a frame around it could make somebody do.
 */
@Controller()
export class EmbedController {
  constructor(
    @Inject(WORKSHOP_READS) private readonly workshops: WorkshopReads,
    @Inject(TERRITORY) private readonly territory: Territory,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @PublicPage([PATH, `/:language${PATH}`])
  async list(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const url = new URL(request.url, this.env.TALKA_ORIGIN);
    const { language, path } = placeOf(url.pathname);
    const filter = embedFilter(url.searchParams);
    const municipalities = await this.territory.municipalities();
    const isHere = municipalities.some(({ id }) => id === filter?.municipality);
    if (path !== PATH || !filter || (filter.municipality && !isHere))
      throw new RefusedRequest({ code: 'request.not-found' });
    const cards = await this.workshops.cards(filter);
    void reply
      .type('text/html; charset=utf-8')
      .headers({
        'content-language': language,
        'content-security-policy': EMBED_POLICY,
        'cross-origin-resource-policy': 'cross-origin',
        'x-robots-tag': 'noindex',
        'cache-control': 'public, max-age=60, stale-while-revalidate=300',
      })
      .send(embeddedWorkshops(cards, { language, filter, municipalities }));
  }
}
