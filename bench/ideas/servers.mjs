// @ts-check
// The servers that are measured, each a process of its own.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { freePort } from '../../scripts/services/ports.mjs';
import { lastLines, launch, untilReady } from '../../scripts/services/process.mjs';

/** Connections to PostgreSQL: what the API opens by itself. */
export const POOL = 10;

/** @typedef {{ name: string, origin: string, stop(): Promise<void> }} Server */

/**
 * The API as it runs in production, but for the limit on how often one address may ask.
 * @param {string} name
 * @param {string} databaseUrl
 * @param {NodeJS.ProcessEnv} [more] settings
 */
export const startApi = (name, databaseUrl, more = {}) =>
  start(name, 'apps/api/dist/main.js', '/api/health/ready', { ...inProduction(name, databaseUrl), ...more });

/**
 * @param {string} name
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
const inProduction = (name, databaseUrl) => ({
  DATABASE_URL: databaseUrl,
  TALKA_MODE: 'production',
  TALKA_RATE_FACTOR: '100000',
  TALKA_REDIS_PREFIX: `bench-${name.replaceAll(' ', '-')}`,
  TALKA_SECRET: randomBytes(32).toString('hex'),
  TALKA_ORIGIN: 'https://talka.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  TALKA_MAIL_PORT: undefined,
});

/**
 * A worker, which answers nobody: it says when it is at work.
 * @param {string} name
 * @param {string} databaseUrl
 * @param {NodeJS.ProcessEnv} more settings
 */
export async function startWorker(name, databaseUrl, more) {
  const running = run(name, 'apps/worker/dist/main.js', { ...inProduction(name, databaseUrl), ...more });
  await ready(running, async () => lastLines(running.logFile).includes('"working"'));
  return { stop: () => running.stop(3_000) };
}

/**
 * @param {string} name
 * @param {string} databaseUrl
 */
export const startBare = (name, databaseUrl) =>
  start(name, 'bench/ideas/bare-server.mjs', '/api/v1/ideas', {
    DATABASE_URL: databaseUrl,
    BENCH_POOL: String(POOL),
  });

/**
 * @param {string} name
 * @param {string} program from the root of the repository
 * @param {string} sign answers 200 once the server is ready
 * @param {NodeJS.ProcessEnv} settings
 * @returns {Promise<Server>}
 */
export async function start(name, program, sign, settings) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = run(name, program, { ...settings, PORT: String(port) });
  await ready(running, () => fetch(origin + sign).then((response) => response.ok, () => false)); // prettier-ignore
  return { name, origin, stop: () => running.stop(3_000) };
}

/** @param {string} name @param {string} program @param {NodeJS.ProcessEnv} settings */
function run(name, program, settings) {
  const root = path.join(import.meta.dirname, '..', '..');
  return launch({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', path.join(root, program)],
    cwd: root,
    logFile: path.join(process.env.TALKA_DATA_DIR ?? '.', 'logs', `${name.replaceAll(' ', '-')}.log`),
    env: { ...process.env, ...settings },
  });
}

/** @param {ReturnType<typeof launch>} running @param {() => Promise<boolean>} check */
async function ready(running, check) {
  if ((await untilReady(running, check, { timeoutMs: 30_000 })) === 'ready') return;
  running.kill();
  throw new Error(`${running.name} did not start.\n${lastLines(running.logFile)}`);
}
