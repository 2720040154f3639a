import { Controller, Inject } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { TerritoryView } from '@talka/contracts';
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
import { askingOf, placeOf } from './asking.js';
import { EMBED_POLICY } from './embed-frame.js';
import { embeddedWorkshops, embedFilter } from './embed-page.js';
import { EMBEDS } from './embeds.js';

const PATH = '/embed/workshops';

/**
 * What a municipality or an organisation shows in a frame on a site of its own. These alone may be framed: they have no script, no form
 * and nobody's session, so there is nothing that a frame around them could make somebody do.
 */
@Controller()
export class EmbedController {
  constructor(
    private readonly host: HttpAdapterHost,
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
    send(reply, language, embeddedWorkshops(cards, { language, filter, municipalities }));
  }

  /** Whatever else may stand in a frame, as everybody reads it. */
  @PublicPage(['/embed/*', '/:language/embed/*'])
  async other(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const url = new URL(request.url, this.env.TALKA_ORIGIN);
    const { language, path } = placeOf(url.pathname);
    // Nobody's session: what a frame shows is the same for all.
    const ask = askingOf(this.host, request, language, '');
    const territory = (await ask<TerritoryView>('/territory')) ?? { municipalities: [], signatories: [] };
    for (const embed of EMBEDS) {
      const params = embed.path.exec(path)?.groups;
      const html =
        params && (await embed.load({ ask, language, territory, params: { ...params }, search: url.search }));
      if (html) return send(reply, language, html);
    }
    throw new RefusedRequest({ code: 'request.not-found' });
  }
}

const send = (reply: FastifyReply, language: string, html: string): void =>
  void reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-language': language,
      'content-security-policy': EMBED_POLICY,
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
      'cache-control': 'public, max-age=60, stale-while-revalidate=300',
    })
    .send(html);
