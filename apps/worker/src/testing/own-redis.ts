import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

interface Scripts {
  startRedis(options: object): Promise<{ url: string; process: { stop(patienceMs: number): Promise<void> } }>;
  settingsFrom(env: NodeJS.ProcessEnv, repository: string): { cacheDir: string };
}

const script = async <K extends keyof Scripts>(path: string): Promise<Pick<Scripts, K>> =>
  (await import(pathToFileURL(join(REPOSITORY, 'scripts', path)).href)) as Pick<Scripts, K>;

export interface OwnRedis {
  readonly url: string;
  /** Everything the queue knew is gone. */
  flushAll(): Promise<void>;
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
  const started = await startRedis({
    dataDir,
    cacheDir,
    password: 'only-for-this-test',
    durable: false,
  }).finally(() => {
    if (shared !== undefined) process.env['REDIS_URL'] = shared;
  });
  const client = new Redis(started.url);
  return {
    url: started.url,
    flushAll: async () => void (await client.flushall()),
    stop: async () => {
      client.disconnect();
      await started.process.stop(2_000);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
