import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { visitor } from '@talka/identity';
import { ENV, type Env } from '../env.js';
import { SESSION_READER, type SessionReader, type TalkaRequest } from './caller.js';
import { isHttp } from './is-http.js';
import { readerLanguage } from './language.js';
import { sessionToken } from './session-cookie.js';

/** First of the guards: finds out who asks, and lets everyone through. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    @Inject(SESSION_READER) private readonly sessions: SessionReader,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isHttp(context)) return true;
    const request = context.switchToHttp().getRequest<TalkaRequest>();
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
}
