import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

interface Started {
  readonly url: string;
  readonly port: number;
  readonly process: { stop(patienceMs: number): Promise<void> };
}

interface Scripts {
  startRedis(options: object): Promise<Started>;
  settingsFrom(env: NodeJS.ProcessEnv, repository: string): { cacheDir: string };
}

const script = async <K extends keyof Scripts>(path: string): Promise<Pick<Scripts, K>> =>
  (await import(pathToFileURL(join(REPOSITORY, 'scripts', path)).href)) as Pick<Scripts, K>;

export interface OwnRedis {
  readonly url: string;
  /** Everything the queue knew is gone. */
  flushAll(): Promise<void>;
  /** Nobody answers there any more. */
  goDown(): Promise<void>;
  /** Somebody answers there again, who knows nothing of what was. */
  comeBackEmpty(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis that a test may wipe: the one that tests share belongs to all of them. */
export async function ownRedis(): Promise<OwnRedis> {
  const { startRedis } = await script<'startRedis'>('services/redis.mjs');
  const { settingsFrom } = await script<'settingsFrom'>('start/settings.mjs');
  const dataDir = await mkdtemp(join(tmpdir(), 'talka-redis-'));
  const shared = process.env['REDIS_URL'];
  // A Redis that is named would be used instead of starting one.
  delete process.env['REDIS_URL'];
  const { cacheDir } = settingsFrom(process.env, REPOSITORY);
  const start = (port?: number): Promise<Started> =>
    startRedis({
      ...{ dataDir, cacheDir, password: 'only-for-this-test', durable: false },
      ...(port === undefined ? {} : { port }),
    });
  const putBack = (): void => {
    if (shared !== undefined) process.env['REDIS_URL'] = shared;
  };
  let started = await start().finally(putBack);
  const { url, port } = started;
  const client = new Redis(url);
  client.on('error', () => undefined);
  return {
    url,
    flushAll: async () => void (await client.flushall()),
    goDown: () => started.process.stop(0),
    comeBackEmpty: async () => {
      delete process.env['REDIS_URL'];
      started = await start(port).finally(putBack);
    },
    stop: async () => {
      client.disconnect();
      await started.process.stop(2_000);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
