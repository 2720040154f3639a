import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Endpoint } from '@talka/contracts';
import type { Refusal, Result } from '@talka/kernel';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { parseInput } from './parse-input.js';
import { callerOf, type TalkaRequest } from './caller.js';
import { RefusedRequest } from './refusal.js';
import { isHttp } from './is-http.js';
import { OnceOnly } from './once-only.js';
import { endpointOf } from './serves.js';

/**
 * Holds a controller to its contract: input parsed before, a refusal turned into a problem, the answer parsed after,
 * so that a column nobody declared cannot leak.
 */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(OnceOnly) private readonly onceOnly: OnceOnly,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = isHttp(context) ? endpointOf(this.reflector, context) : undefined;
    if (!endpoint) return next.handle();
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    request.input = parseInput(endpoint, request);
    void reply.header('cache-control', cacheControl(endpoint, request));
    if (endpoint.cache === 'public') void reply.header('vary', 'cookie');
    const answer = async (): Promise<unknown> => this.present(endpoint, await lastValueFrom(next.handle()));
    return from(this.onceOnly.around(endpoint, request, answer));
  }

  private present(endpoint: Endpoint, answer: unknown): unknown {
    const value = isResult(answer) ? accepted(answer) : answer;
    if (endpoint.status === 204) return undefined;
    return endpoint.output.parse(value);
  }
}

/** Anonymous readers share an answer for a moment; what was read with a session is nobody else's. */
function cacheControl(endpoint: Endpoint, request: TalkaRequest): string {
  const anonymous = callerOf(request).session === null;
  return endpoint.cache === 'public' && anonymous ? 'public, max-age=5' : 'private, no-store';
}

const isResult = (answer: unknown): answer is Result<unknown> =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  ('value' in answer || 'refusal' in answer);

function accepted(result: Result<unknown>): unknown {
  if (result.ok) return result.value;
  throw new RefusedRequest(result.refusal, fieldsOf(result.refusal));
}

const fieldsOf = (refusal: Refusal): readonly Refusal[] => (refusal.field ? [refusal] : []);
