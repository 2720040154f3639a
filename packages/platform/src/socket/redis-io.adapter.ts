import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import type { Env } from '../env.js';
import { patientRedis } from '../queue/redis.js';
import { comesFromHere } from '../http/same-origin.guard.js';

/** The adapter ends its own connection only when its current blocking read returns, so that is kept short. */
const BLOCK_MS = 500;

export const streamName = (env: Env): string => `${env.TALKA_REDIS_PREFIX}:sockets`;

export const redisAdapter = (redis: Redis, env: Env): ReturnType<typeof createAdapter> =>
  createAdapter(redis, { streamName: streamName(env), blockTimeInMs: BLOCK_MS, maxLen: 10_000 });

/** socket.io over Redis streams: a message sent anywhere reaches readers connected to any process. */
export class RedisIoAdapter extends IoAdapter {
  private readonly redis: Redis;

  constructor(
    app: INestApplicationContext,
    private readonly env: Env,
  ) {
    super(app);
    this.redis = patientRedis(env.REDIS_URL);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      path: '/api/socket',
      serveClient: false,
      maxHttpBufferSize: 16_384,
      // A browser connects from this site's pages only; recovered connections are checked like new ones.
      allowRequest: (
        request: { headers: Record<string, string | undefined> },
        answer: (error: string | null, ok: boolean) => void,
      ) => answer(null, comesFromHere(request.headers, this.env.TALKA_ORIGIN)),
      connectionStateRecovery: { maxDisconnectionDuration: 120_000, skipMiddlewares: false },
    } as unknown as ServerOptions) as Server;
    server.adapter(redisAdapter(this.redis, this.env));
    return server;
  }

  override async dispose(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, BLOCK_MS + 100));
    this.redis.disconnect();
  }
}
