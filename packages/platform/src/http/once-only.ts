import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Endpoint } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
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
  /** Runs the act; its first transaction keeps the key, or refuses when another holds it. */
  during<T>(key: RequestKey, act: () => Promise<T>): Promise<T>;
  answered(key: RequestKey, status: number, body: unknown): Promise<void>;
  /** A refused act may be tried again under the same key. */
  forget(key: RequestKey): Promise<void>;
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
    if (earlier) return replay(earlier);
    const answer = await this.memory.during(key, act).catch(async (error: unknown) => {
      if (isRefusedFor(error, 'request.in-progress')) throw error;
      await this.memory.forget(key);
      throw error;
    });
    await this.memory.answered(key, endpoint.status, answer ?? null);
    return answer;
  }
}

function replay(earlier: { sameRequest: boolean; body: unknown; answered: boolean }): unknown {
  if (!earlier.sameRequest) throw refused('request.key-reused');
  if (!earlier.answered) throw refused('request.in-progress', { 'retry-after': '1' });
  return earlier.body ?? undefined;
}

/** Another request holds the key: it is not ours to forget. */
const isRefusedFor = (error: unknown, code: string): boolean =>
  error instanceof RefusedRequest && error.refusal.code === code;

const refused = (code: Refusal['code'], headers: Record<string, string> = {}): RefusedRequest =>
  new RefusedRequest({ code }, [], headers);

/** Only persons' changes are remembered; signing in has its own one-use codes. */
function keyOf(endpoint: Endpoint, request: TalkaRequest): RequestKey | undefined {
  const key = request.headers['idempotency-key'];
  const { actor } = callerOf(request);
  if (endpoint.method === 'GET' || typeof key !== 'string' || actor.kind !== 'person') return undefined;
  if (!/^[\w-]{8,100}$/.test(key)) throw new RefusedRequest({ code: 'request.malformed' });
  const said = JSON.stringify([endpoint.name, request.params, request.body ?? null]);
  return { actor: actor.id, key, hash: createHash('sha256').update(said).digest() };
}
