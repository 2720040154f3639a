import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import type { Redis } from 'ioredis';
import { ENV, type Env } from '../env.js';
import { LOG, type Log } from '../log.js';
import { REDIS, requestRedis } from '../queue/redis.js';
import { AccessGuard } from './access.guard.js';
import { CallerGuard } from './caller.guard.js';
import { ContractInterceptor } from './contract.interceptor.js';
import { EndInTime } from './end-in-time.js';
import { OnceOnly } from './once-only.js';
import { ProblemFilter } from './problem.filter.js';
import { ProofOfWorkGuard } from './proof-of-work.guard.js';
import { ProofsOfWork } from './proof-of-work.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { SameOriginGuard } from './same-origin.guard.js';

/** Settings and log for any process. */
@Global()
@Module({})
export class SettingsModule {
  static of(env: Env, log: Log): DynamicModule {
    const providers = [
      { provide: ENV, useValue: env },
      { provide: LOG, useValue: log },
    ];
    return { module: SettingsModule, providers, exports: [ENV, LOG] };
  }
}

/** What stands in front of every controller, in this order: who, from where, may they, how often, at what cost; then the contract. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: REDIS, useFactory: (env: Env) => requestRedis(env.REDIS_URL), inject: [ENV] },
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: ProofOfWorkGuard },
    ProofsOfWork,
    OnceOnly,
    EndInTime,
    { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [REDIS, ProofsOfWork],
})
export class HttpModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
