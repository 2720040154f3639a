import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PROOF_HEADER } from '@talka/contracts';
import { callerOf, type TalkaRequest } from './caller.js';
import { isHttp } from './is-http.js';
import { ProofsOfWork } from './proof-of-work.js';
import { RefusedRequest } from './refusal.js';
import { endpointOf } from './serves.js';

/** What a form open to all asks of whoever is not signed in: a proof of work, and a field left empty that nobody sees. */
@Injectable()
export class ProofOfWorkGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly proofs: ProofsOfWork,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isHttp(context) || !endpointOf(this.reflector, context)?.proofOfWork) return true;
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    if (callerOf(request).actor.kind === 'person') return true;
    if (trapped(request.body)) throw new RefusedRequest({ code: 'form.trap-filled' });
    if (await this.proofs.take(request.headers[PROOF_HEADER])) return true;
    throw new RefusedRequest({ code: 'form.unproved' });
  }
}

const trapped = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'website' in body && body.website !== '';
