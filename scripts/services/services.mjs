// @ts-check
// PostgreSQL and Redis together: started, kept running, found by other commands, stopped.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { keepRunning } from './keep-running.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

/**
 * @typedef {{
 *   databaseUrl: string,
 *   redisUrl: string,
 *   publish(more: Record<string, unknown>): void,
 *   stop(): Promise<void>,
 *   kill(): void,
 * }} Services
 */

/**
 * Starts what is not given by DATABASE_URL and REDIS_URL. While they run, `<dataDir>/services.json` tells other
 * commands (such as `npm run talka`) where they are. The caller holds the data folder's lock, and lets it go last.
 * @param {{
 *   dataDir: string, cacheDir: string, durable: boolean, lock: import('./lock.mjs').Lock,
 *   progress: import('./progress.mjs').Progress,
 *   onLost?: (sentence: string) => void, signal?: AbortSignal | undefined,
 * }} options
 * @returns {Promise<Services>}
 */
export async function startServices({
  dataDir,
  cacheDir,
  durable,
  lock,
  progress,
  onLost = () => {},
  signal,
}) {
  const password = passwordOf(dataDir);
  /** @type {import('./keep-running.mjs').Kept[]} */
  const kept = [];
  const file = path.join(dataDir, 'services.json');
  const stop = async () => {
    for (const one of kept.toReversed()) await one.stop();
    fs.rmSync(file, { force: true });
  };
  /**
   * @param {string} name
   * @param {string} label
   * @param {(port: number | undefined, note: (text: string) => void) => Promise<import('./postgres.mjs').Service>} begin
   */
  const start = (name, label, begin) =>
    progress.step(label, async (note) => {
      signal?.throwIfAborted();
      const first = await begin(undefined, note);
      if (!first.process) return first.url;
      const again = async () => {
        const next = await begin(first.port, () => {});
        if (!next.process) throw new Error(`${name} came back as somebody else’s`);
        lock.remember(name, next.process.pid);
        return next.process;
      };
      kept.push(keepRunning({ name, first: first.process, again, say: progress.say, onLost }));
      lock.remember(name, first.process.pid);
      return first.url;
    });

  try {
    const databaseUrl = await start('postgres', 'Starting PostgreSQL', (port) =>
      startPostgres({ dataDir, password, durable, signal, ...(port ? { port } : {}) }),
    );
    const redisUrl = await start('redis', 'Starting Redis', (port, note) =>
      startRedis({ dataDir, cacheDir, password, durable, note, signal, ...(port ? { port } : {}) }),
    );
    const publish = (/** @type {Record<string, unknown>} */ more) =>
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, databaseUrl, redisUrl, ...more }), {
        mode: 0o600,
      });
    publish({});
    return {
      databaseUrl,
      redisUrl,
      publish,
      stop,
      kill: () => kept.forEach((one) => one.kill()),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Loopback is shared by every account of a machine, so even the embedded servers ask for a password. It is made once
 * per data folder and readable by its owner only.
 * @param {string} dataDir
 */
function passwordOf(dataDir) {
  const file = path.join(dataDir, 'services.password');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8').trim();
}
