import type { HttpAdapterHost } from '@nestjs/core';
import { API_PREFIX, type Problem } from '@talka/contracts';
import { INSIDE, RefusedRequest, type TalkaRequest } from '@talka/platform';
import { LANGUAGES, type Language } from '@talka/territory';
import type { FastifyInstance } from 'fastify';
import type { Ask } from './page-parts.js';

/**
 * Requests inside the process, from the reader's own address.
 * @param cookie whose session they are made with; empty is nobody's
 */
export function askingOf(
  host: HttpAdapterHost,
  request: TalkaRequest,
  language: Language,
  cookie = request.headers.cookie ?? '',
): Ask {
  const server = host.httpAdapter.getInstance<FastifyInstance>();
  return async (path, refused) => {
    const answer = await server.inject({
      method: 'GET',
      url: API_PREFIX + path,
      remoteAddress: request.ip,
      headers: { 'x-talka-language': language, ...INSIDE, ...(cookie ? { cookie } : {}) },
    });
    // Not now is not the same as not there: a crawler would drop the page.
    if (answer.statusCode >= 500) throw new RefusedRequest({ code: answer.json<Problem>().code });
    if (answer.statusCode === 200) return answer.json();
    refused?.(answer.json<Problem>());
    return undefined;
  };
}

/** The language of an address, and the address without it. */
export function placeOf(pathname: string): { language: Language; path: string } {
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  const language = LANGUAGES.find((code) => code === first && code !== 'lv');
  return language ? { language, path: rest || '/' } : { language: 'lv', path: pathname };
}
