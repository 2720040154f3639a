import type { ServerMessages } from '@talka/contracts';
import { Server } from 'socket.io';
import type { Env } from '../env.js';
import { patientRedis } from '../queue/redis.js';
import { redisAdapter } from './redis-io.adapter.js';

export const BROADCASTER = Symbol('Broadcaster');

/** Sends live messages from a process that has no readers of its own. */
export interface Broadcaster {
  tell<M extends keyof ServerMessages>(
    room: string,
    message: M,
    ...payload: Parameters<ServerMessages[M]>
  ): void;
  /** Closes every connection in a room; browsers come back and are asked again who they are. */
  disconnect(room: string): void;
  close(): Promise<void>;
}

export function createBroadcaster(env: Env): Broadcaster {
  const redis = patientRedis(env.REDIS_URL);
  const server = new Server<Record<string, never>, ServerMessages>();
  server.adapter(redisAdapter(redis, env));
  return {
    tell: (room, message, ...payload) => void server.to(room).emit(message, ...payload),
    disconnect: (room) => void server.in(room).disconnectSockets(true),
    close: async () => {
      // A server that never listened has no engine to close, and its own close() would stumble over that.
      await server.of('/').adapter.close();
      await new Promise((resolve) => setTimeout(resolve, 600));
      redis.disconnect();
    },
  };
}
