import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Access } from '@talka/contracts';
import { holds, type Actor } from '@talka/identity';
import { municipalityId, type Refusal } from '@talka/kernel';
import { callerOf, type TalkaRequest } from './caller.js';
import { isHttp } from './is-http.js';
import { RefusedRequest } from './refusal.js';
import { endpointOf } from './serves.js';

/** Lets a caller through if the operation's declared access says so. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (!isHttp(context)) return true;
    const endpoint = endpointOf(this.reflector, context);
    if (!endpoint) return true;
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    const { actor, newcomer } = callerOf(request);
    const here = (request.params as Record<string, string>)['municipality'];
    const refusal = refusedAccess(endpoint.access, actor, newcomer !== null, here);
    if (refusal) throw new RefusedRequest(refusal);
    return true;
  }
}

/** Why this actor may not, or undefined. The platform administrator may do what an administrator of any place may. */
export function refusedAccess(
  access: Access,
  actor: Actor,
  newcomer: boolean,
  municipality: string | undefined,
): Refusal | undefined {
  if (access.who === 'anyone') return undefined;
  if (access.who === 'newcomer') {
    if (newcomer) return undefined;
    return { code: actor.kind === 'person' ? 'access.already-registered' : 'access.sign-in-first' };
  }
  if (actor.kind === 'visitor') return { code: newcomer ? 'access.register-first' : 'access.sign-in-first' };
  if (access.who === 'person') return undefined;
  const place = access.who === 'role-here' && municipality ? municipalityId(municipality) : undefined;
  const has = access.roles.some((role) => holds(actor, role, place));
  const everywhere = access.who === 'role-here' && holds(actor, 'platform-administrator');
  return has || everywhere ? undefined : { code: 'access.not-yours' };
}
