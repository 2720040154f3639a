import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RateLimit } from '@talka/contracts';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Redis } from 'ioredis';
import { ENV, type Env } from '../env.js';
import { REDIS } from '../queue/redis.js';
import { callerOf, type Caller, type TalkaRequest } from './caller.js';
import { isInside } from './inside.js';
import { isHttp } from './is-http.js';
import { RefusedRequest } from './refusal.js';
import { endpointOf, pageRateOf, type PageRate } from './serves.js';

type Limited = RateLimit | Exclude<PageRate, 'uncounted'>;

/**
 * Requests per window and caller. Signing in is the narrow door; reading is wide open to people, not to scrapers. A page
 * is opened by a press, and brings a screenful of files with it.
 */
export const LIMITS: Readonly<Record<Limited, { readonly points: number; readonly seconds: number }>> = {
  page: { points: 300, seconds: 60 },
  file: { points: 1_500, seconds: 60 },
  read: { points: 600, seconds: 60 },
  search: { points: 240, seconds: 60 },
  write: { points: 90, seconds: 60 },
  upload: { points: 60, seconds: 600 },
  // A library or a school has one address: two classes sign in at once, and one of them mistypes.
  'sign-in': { points: 150, seconds: 900 },
  // Somebody's wish to have mail sent to another address.
  letter: { points: 20, seconds: 900 },
  // A care home or a school votes behind one address. Counted in the process alone: Redis is to know of no ballot.
  cast: { points: 600, seconds: 60 },
};

/** Reading is cheap and asked for most: each process counts it for itself, and no reader waits for Redis. */
const NEAR: ReadonlySet<Limited> = new Set<Limited>(['page', 'file', 'read', 'search', 'cast']);

/** Changes are counted in Redis for all processes together; while Redis is away each process counts for itself. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly limiters: Readonly<Record<Limited, RateLimiterAbstract>>;

  constructor(
    private readonly reflector: Reflector,
    @Inject(REDIS) redis: Redis,
    @Inject(ENV) env: Env,
  ) {
    const limiter = (name: Limited): RateLimiterAbstract => {
      const { points, seconds } = LIMITS[name];
      const rate = { points: Math.ceil(points * env.TALKA_RATE_FACTOR), duration: seconds };
      if (NEAR.has(name)) return new RateLimiterMemory(rate);
      return new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `${env.TALKA_REDIS_PREFIX}:rate:${name}`,
        ...rate,
        insuranceLimiter: new RateLimiterMemory(rate),
      });
    };
    this.limiters = {
      page: limiter('page'),
      file: limiter('file'),
      read: limiter('read'),
      search: limiter('search'),
      write: limiter('write'),
      upload: limiter('upload'),
      'sign-in': limiter('sign-in'),
      letter: limiter('letter'),
      cast: limiter('cast'),
    };
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isHttp(context)) return true;
    const limit = endpointOf(this.reflector, context)?.rate ?? pageRateOf(this.reflector, context);
    const request = context.switchToHttp().getRequest<TalkaRequest>();
    if (!limit || limit === 'uncounted' || isInside(request)) return true;
    const caller = callerOf(request);
    try {
      await this.limiters[limit].consume(limitKey(caller));
      return true;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.ceil(reason.msBeforeNext / 1000);
      throw new RefusedRequest({ code: 'request.too-many', params: { seconds } }, [], {
        'retry-after': String(seconds),
      });
    }
  }
}

/** A person is one caller wherever they are; a visitor is their address, a home network one /64 (RFC 6177). */
export function limitKey(caller: Pick<Caller, 'actor' | 'ip'>): string {
  if (caller.actor.kind === 'person') return caller.actor.id;
  const { ip } = caller;
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const gap = ip.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...gap, ...right].slice(0, 4).join(':');
}
