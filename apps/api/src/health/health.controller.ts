import { Controller, Inject } from '@nestjs/common';
import { DATABASE } from '@talka/composition';
import { openApi } from '@talka/contracts';
import { PublicPage, REDIS, Reply } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import type { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';

/** For whoever watches over the processes, and for those who build on the API. */
@Controller()
export class HealthController {
  private readonly description = openApi('1');

  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(REDIS) private readonly redis: Redis,
  ) {}

  @PublicPage('/api/health/live', 'uncounted')
  live(): { ok: true } {
    return { ok: true };
  }

  /** Ready means: a request would be answered. Redis is reported, but reading and writing go on without it. */
  @PublicPage('/api/health/ready', 'uncounted')
  async ready(@Reply() reply: FastifyReply): Promise<void> {
    const [database, redis] = await Promise.all([
      this.database.query('select 1').then(yes, no),
      this.redis.ping().then(yes, no),
    ]);
    void reply
      .status(database ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: database, database, redis });
  }

  @PublicPage('/api/openapi.json')
  openApi(): Record<string, unknown> {
    return this.description;
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;
