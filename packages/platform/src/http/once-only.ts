import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Endpoint } from '@talka/contracts';
import { callerOf, type TalkaRequest } from './caller.js';
import { RefusedRequest } from './refusal.js';

export interface RequestKey {
  readonly actor: string;
  readonly key: string;
  readonly hash: Buffer;
}

/** Remembers, in the transaction of the act itself, that a request was carried out. Bound in composition. */
export interface RequestMemory {
  find(key: RequestKey): Promise<{ sameRequest: boolean; body: unknown; answered: boolean } | null>;
  /** Runs the act; its first transaction keeps the key, or gives what came of it when another has kept it. */
  during<T>(key: RequestKey, act: () => Promise<T>): Promise<T>;
  /** @returns the answer that is kept: the first one given. */
  answered(key: RequestKey, status: number, body: unknown): Promise<unknown>;
}
export const REQUEST_MEMORY = Symbol('RequestMemory');

/** `Idempotency-Key`: a change sent twice happens once, and the second sender gets the first answer. */
@Injectable()
export class OnceOnly {
  constructor(@Inject(REQUEST_MEMORY) private readonly memory: RequestMemory) {}

  async around(endpoint: Endpoint, request: TalkaRequest, act: () => Promise<unknown>): Promise<unknown> {
    const key = keyOf(endpoint, request);
    if (!key) return act();
    const earlier = await this.memory.find(key);
    if (earlier && !earlier.sameRequest) throw new RefusedRequest({ code: 'request.key-reused' });
    if (earlier?.answered) return earlier.body ?? undefined;
    // Known and unanswered: the first is still at it, or died after its commit. The act then finds what it did.
    const answer = await this.memory.during(key, act);
    return (await this.memory.answered(key, endpoint.status, answer ?? null)) ?? undefined;
  }
}

/** Only persons' changes are remembered: signing in has its own one-use codes, and its answer is a secret. */
function keyOf(endpoint: Endpoint, request: TalkaRequest): RequestKey | undefined {
  const key = request.headers['idempotency-key'];
  const { actor } = callerOf(request);
  const forPeople =
    endpoint.remembered && endpoint.access.who !== 'anyone' && endpoint.access.who !== 'newcomer';
  if (endpoint.method === 'GET' || !forPeople || typeof key !== 'string' || actor.kind !== 'person')
    return undefined;
  if (!/^[\w-]{8,100}$/.test(key)) throw new RefusedRequest({ code: 'request.malformed' });
  const said = JSON.stringify([endpoint.name, request.params, request.body ?? null]);
  return { actor: actor.id, key, hash: createHash('sha256').update(said).digest() };
}
