import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ENV, type Env } from '../env.js';
import type { TalkaRequest } from './caller.js';
import { isHttp } from './is-http.js';
import { RefusedRequest } from './refusal.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes asked for by another site. Browsers say where a request comes from (Fetch Metadata); older ones
 * at least send Origin. A request with neither is not a browser's and carries no cookie that it did not choose to.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(ENV) private readonly env: Env) {}

  canActivate(context: ExecutionContext): boolean {
    if (!isHttp(context)) return true;
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    if (SAFE.has(request.method) || comesFromHere(request.headers, this.env.TALKA_ORIGIN)) return true;
    throw new RefusedRequest({ code: 'request.cross-site' });
  }
}

interface Headers {
  readonly 'sec-fetch-site'?: string | string[] | undefined;
  readonly origin?: string | undefined;
  readonly cookie?: string | undefined;
}

export function comesFromHere(headers: Headers, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin !== undefined) return headers.origin === new URL(origin).origin;
  return headers.cookie === undefined;
}
