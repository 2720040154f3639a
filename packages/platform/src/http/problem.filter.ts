import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { isRefusalCode, REFUSALS, type Problem, type RefusalCode } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import type { FastifyReply } from 'fastify';
import { sayRefusal, translator } from '@talka/i18n';
import type { Language } from '@talka/territory';
import type { TalkaRequest } from './caller.js';
import { readerLanguage } from './language.js';
import { LOG, type Log } from '../log.js';
import { problemPage, wantsPage } from './problem-page.js';
import { RefusedRequest } from './refusal.js';

/**
 * The last resort: whatever went wrong leaves as a problem document (RFC 9457) in the reader's language; on the way to a
 * page, as a page that says the same.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return this.log.error({ err: error }, 'unexpected in a socket message');
    const request = host.switchToHttp().getRequest<TalkaRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { refusal, fields, headers } = refusalOf(error);
    if (refusal.code === 'server.unexpected')
      this.log.error({ err: error, requestId: request.id }, 'unexpected');
    const language = readerLanguage(request);
    const problem = problemOf(refusal, fields, language, request.id);
    const page = wantsPage(request);
    void reply
      .status(problem.status)
      .headers({
        'content-type': page ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...(refusal.code === 'server.busy' ? IN_A_MOMENT : {}),
        ...headers,
      })
      .send(page ? problemPage(problem, language) : problem);
  }
}

export function problemOf(
  refusal: Refusal,
  fields: readonly Refusal[],
  language: Language,
  requestId: string,
): Problem {
  const said = (
    it: Refusal,
  ): { code: RefusalCode; title: string; params: Record<string, string | number> } => {
    const code = isRefusalCode(it.code) ? it.code : 'server.unexpected';
    const params = { ...it.params };
    return { code, title: sayRefusal(translator(language, 'refusals'), code, params), params };
  };
  const { code, title, params } = said(refusal);
  return {
    type: `https://talka.example/problems/${code}`,
    status: REFUSALS[code],
    code,
    title,
    params,
    fields: fields.map((field) => ({ field: field.field ?? '', ...said(field) })),
    requestId,
  };
}

interface Refused {
  readonly refusal: Refusal;
  readonly fields: readonly Refusal[];
  readonly headers: Readonly<Record<string, string>>;
}

function refusalOf(error: unknown): Refused {
  if (error instanceof RefusedRequest) return error;
  return { refusal: { code: codeOf(error) }, fields: [], headers: {} };
}

/** What the web server itself refuses, by its own codes and statuses. */
function codeOf(error: unknown): RefusalCode {
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === 413) return 'request.too-large';
  if (status === 415) return 'request.wrong-type';
  if (status === 404) return 'request.not-found';
  if (status !== undefined && status >= 400 && status < 500) return 'request.malformed';
  return UNAVAILABLE.has(code ?? '') ? 'server.busy' : 'server.unexpected';
}

/** How long somebody refused for being busy is asked to wait, in seconds (RFC 9110, 10.2.3). */
const IN_A_MOMENT = { 'retry-after': '5' };

/** PostgreSQL is starting, stopping, full or not to be reached: come back in a moment. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08001',
  '08006',
  '57014',
]);
