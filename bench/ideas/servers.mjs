// @ts-check
// The servers that are measured, each a process of its own.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { freePort } from '../../scripts/services/ports.mjs';
import { lastLines, launch, untilReady } from '../../scripts/services/process.mjs';

/** Connections to PostgreSQL: what the API opens by itself. */
const POOL = 10;

/** @typedef {{ name: string, origin: string, stop(): Promise<void> }} Server */

/**
 * The API as it runs in production, but for the limit on how often one address may ask.
 * @param {string} name
 * @param {string} databaseUrl
 */
export const startApi = (name, databaseUrl) =>
  start(name, 'apps/api/dist/main.js', '/api/health/ready', {
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
async function start(name, program, sign, settings) {
  const root = path.join(import.meta.dirname, '..', '..');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = launch({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', path.join(root, program)],
    cwd: root,
    logFile: path.join(process.env.TALKA_DATA_DIR ?? '.', 'logs', `${name.replaceAll(' ', '-')}.log`),
    env: { ...process.env, ...settings, PORT: String(port) },
  });
  const answers = () => fetch(origin + sign).then((response) => response.ok, () => false); // prettier-ignore
  if ((await untilReady(running, answers, { timeoutMs: 30_000 })) !== 'ready') {
    running.kill();
    throw new Error(`${name} did not start.\n${lastLines(running.logFile)}`);
  }
  return { name, origin, stop: () => running.stop(3_000) };
}
