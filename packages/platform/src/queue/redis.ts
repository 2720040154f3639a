import { Redis } from 'ioredis';

export const REDIS = Symbol('Redis');

/** For requests: while Redis is away commands fail at once, so that nobody waits for a counter. */
export function requestRedis(url: string): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false });
  redis.on('error', () => undefined);
  return redis;
}

/** For queues and sockets: waits for Redis to come back, however long that takes. */
export function patientRedis(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  return redis;
}
