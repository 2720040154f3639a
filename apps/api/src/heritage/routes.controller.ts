import { Controller, Inject } from '@nestjs/common';
import { HERITAGE_ROUTE_READS, TERRITORY, type HeritageRoutes, type Territory } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf, type RouteView } from '@talka/contracts';
import { routeLeafletPdf } from '@talka/documents';
import { ok, refuse, type Result } from '@talka/kernel';
import {
  ENV,
  Input,
  PublicPage,
  RefusedRequest,
  Reply,
  Request,
  Serves,
  type Env,
  type TalkaRequest,
} from '@talka/platform';
import type { Language } from '@talka/territory';
import type { FastifyReply } from 'fastify';
import { placeOf } from '../pages/asking.js';
import { gpxOf } from './gpx.js';
import { routeCard, routeView } from './heritage.presenter.js';
import { leafletOf } from './leaflet.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

const FILE = /^\/heritage\/routes\/(?<id>[a-z0-9-]{1,60})\/(?:route\.gpx|leaflet\.pdf)$/;

/** Ways through what there is to see, for everyone, and for whatever people travel with. */
@Controller()
export class RoutesController {
  constructor(
    @Inject(HERITAGE_ROUTE_READS) private readonly routes: HeritageRoutes,
    @Inject(TERRITORY) private readonly territory: Territory,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['heritage.routes'])
  async list(@Input() { query }: In<'heritage.routes'>): Answer<'heritage.routes'> {
    return ok({ routes: (await this.routes.all(query)).map(routeCard) });
  }

  @Serves(ENDPOINTS['heritage.route'])
  async read(@Input() { params }: In<'heritage.route'>): Answer<'heritage.route'> {
    const found = await this.routes.one(params.route);
    return found ? ok(routeView(found)) : refuse('heritage.no-route');
  }

  @PublicPage(['/heritage/routes/:route/route.gpx', '/:language/heritage/routes/:route/route.gpx'], 'file')
  async gpx(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const { route, ...where } = await this.asked(request);
    void reply
      .type('application/gpx+xml; charset=utf-8')
      .header('content-language', where.language)
      .header('content-disposition', `attachment; filename="${route.id}.gpx"`)
      .header('cache-control', 'public, no-cache')
      .send(gpxOf(route, where));
  }

  /** To print, and take along where there is no network. */
  @PublicPage(
    ['/heritage/routes/:route/leaflet.pdf', '/:language/heritage/routes/:route/leaflet.pdf'],
    'file',
  )
  async leaflet(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const { route, origin, language } = await this.asked(request);
    const municipalities = await this.territory.municipalities();
    const pdf = await routeLeafletPdf(leafletOf(route, { origin, language, municipalities }), language);
    void reply
      .type('application/pdf')
      .header('content-language', language)
      .header('cache-control', 'public, max-age=3600')
      .send(pdf);
  }

  /** The route of an address, and in which language it is asked for. */
  private async asked(
    request: TalkaRequest,
  ): Promise<{ route: RouteView; origin: string; language: Language }> {
    const { origin } = new URL(this.env.TALKA_ORIGIN);
    const { language, path } = placeOf(new URL(request.url, origin).pathname);
    const id = FILE.exec(path)?.groups?.['id'];
    const found = id === undefined ? undefined : await this.routes.one(id);
    if (!found) throw new RefusedRequest({ code: 'request.not-found' });
    return { route: routeView(found), origin, language };
  }
}
