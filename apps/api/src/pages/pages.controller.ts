import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Inject } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { SessionView, TerritoryView } from '@talka/contracts';
import {
  ENV,
  PublicPage,
  RefusedRequest,
  Reply,
  Request,
  type Env,
  type TalkaRequest,
} from '@talka/platform';
import type { Language } from '@talka/territory';
import type { FastifyReply } from 'fastify';
import { askingOf, placeOf } from './asking.js';
import { fillShell } from './shell-html.js';
import type { Ask, ServerPage } from './page-parts.js';
import { SITE_PAGES } from './site-pages.js';
import { notFound } from './text-pages.js';

/** Serves the site's pages: the built page, filled so that it reads without script and starts without waiting. */
@Controller()
export class PagesController {
  private template: Promise<string> | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @PublicPage(['/', '/*'])
  async page(@Request() request: TalkaRequest, @Reply() reply: FastifyReply): Promise<void> {
    const url = new URL(request.url, this.env.TALKA_ORIGIN);
    if (MACHINE_PATHS.test(url.pathname)) throw new RefusedRequest({ code: 'request.not-found' });
    const { language, path } = placeOf(url.pathname);
    const cookies = request.headers.cookie ?? '';
    const ask = askingOf(this.host, request, language);
    const [session, territory, page] = await this.gather(ask, request, {
      language,
      path,
      search: url.search,
    });
    const found = page ?? notFound({ language });
    const html = fillShell(
      await this.readTemplate(),
      {
        origin: new URL(this.env.TALKA_ORIGIN).origin,
        mode: this.env.TALKA_MODE,
        tiles: this.env.TALKA_TILES,
        map: this.env.TALKA_MAP,
        source: this.env.TALKA_SOURCE_URL,
        language,
        path,
        search: url.search,
        cookies,
        session,
        territory,
      },
      found,
    );
    const shared = session === null && cookies === '' && page !== undefined && !page.gone;
    void reply
      .status(page?.gone ? 410 : page ? 200 : 404)
      .type('text/html; charset=utf-8')
      .header('content-language', language)
      .headers(found.hidden ? { 'x-robots-tag': 'noindex' } : {})
      .header('vary', 'cookie')
      .header('cache-control', shared ? 'public, max-age=5' : 'private, no-cache')
      .send(html);
  }

  private async gather(
    ask: Ask,
    request: TalkaRequest,
    at: { language: Language; path: string; search: string },
  ): Promise<[SessionView | null, TerritoryView, ServerPage | undefined]> {
    const territory = (await ask<TerritoryView>('/territory')) ?? { municipalities: [], signatories: [] };
    const match = SITE_PAGES.map((page) => ({ page, found: page.path.exec(at.path) })).find(
      ({ found }) => found,
    );
    const [session, page] = await Promise.all([
      request.caller?.session ? ask<SessionView>('/session') : undefined,
      match?.page.load({
        ask,
        language: at.language,
        search: at.search,
        territory,
        params: match.found?.groups ?? {},
      }),
    ]);
    return [session ?? null, territory, page];
  }

  private readTemplate(): Promise<string> {
    const folder = this.env.TALKA_WEB_DIR;
    this.template ??= folder ? readFile(join(folder, 'index.html'), 'utf8') : Promise.resolve(BARE);
    return this.template;
  }
}

/** What programs ask for is not answered with a page. */
const MACHINE_PATHS = /^\/(?:api|assets|files|dev)(?:\/|$)/;

/** Where the site is built apart from the API there is still something to read. */
const BARE =
  '<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Talka</title><!--talka-head--></head><body><div id="root"><!--talka-root--></div><!--talka-data--></body></html>';
