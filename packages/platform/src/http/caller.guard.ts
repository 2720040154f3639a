import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { visitor } from '@talka/identity';
import { Reflector } from '@nestjs/core';
import { ENV, type Env } from '../env.js';
import { SESSION_READER, type SessionReader, type TalkaRequest } from './caller.js';
import { isHttp } from './is-http.js';
import { readerLanguage } from './language.js';
import { RefusedRequest } from './refusal.js';
import { endpointOf } from './serves.js';
import { sessionToken } from './session-cookie.js';

/** First of the guards: finds out who asks, and lets everyone through. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SESSION_READER) private readonly sessions: SessionReader,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isHttp(context)) return true;
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    if (endpointOf(this.reflector, context)?.session === 'refused') return this.unnamed(request);
    const token = sessionToken(request, this.env);
    const found = token ? await this.sessions.read(token) : null;
    request.caller = {
      actor: found?.person ? { kind: 'person', ...found.person } : visitor,
      session: found?.session ?? null,
      newcomer: found?.newcomer ?? null,
      language: readerLanguage(request),
      ip: request.ip,
      device: String(request.headers['user-agent'] ?? '').slice(0, 200),
    };
    return true;
  }

  /** Nobody is looked up, and a request that brings a sign of who sends it is not taken. */
  private unnamed(request: TalkaRequest): boolean {
    const named = request.headers.cookie !== undefined || request.headers.authorization !== undefined;
    if (named) throw new RefusedRequest({ code: 'cast.cookie' });
    const language = readerLanguage(request);
    request.caller = {
      ...{ actor: visitor, session: null, newcomer: null, language },
      ...{ ip: request.ip, device: '' },
    };
    return true;
  }
}
