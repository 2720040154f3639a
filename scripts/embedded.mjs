// @ts-check
// For the smaller commands: the services of a running start, or some of their own, and a program run with them.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { repository } from './pnpm.mjs';
import { lockDataFolder } from './services/lock.mjs';
import { whenOrphaned } from './services/orphan.mjs';
import { freePort } from './services/ports.mjs';
import { Obstacle, report } from './services/progress.mjs';
import { startServices } from './services/services.mjs';
import { childEnvironment } from './start/settings.mjs';

/**
 * @typedef {{ env: NodeJS.ProcessEnv, stop(): Promise<void> }} Embedded
 */

/**
 * The environment of the Talka in this data folder: as it runs now, else with its services started for a while.
 * @param {import('./start/settings.mjs').Settings} settings
 * @param {import('./services/progress.mjs').Progress} progress
 * @param {AbortSignal} signal
 * @returns {Promise<Embedded>}
 */
export async function servicesOf(settings, progress, signal) {
  const running = readRunning(path.join(settings.dataDir, 'services.json'));
  if (running) {
    const env = childEnvironment(process.env, settings, {
      repository,
      mailPort: await freePort(),
      ...running,
    });
    return { env, stop: async () => {} };
  }
  const lock = await lockDataFolder(settings.dataDir, progress.say);
  const release = async () => lock.release();
  try {
    const services = await startServices({ ...settings, durable: true, lock, progress, signal });
    const env = childEnvironment(process.env, settings, {
      repository,
      mailPort: await freePort(),
      ...services,
    });
    return { env, stop: () => services.stop().then(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {{ databaseUrl: string, redisUrl: string, mailPort?: number } | null} null when nothing runs
 */
function readRunning(file) {
  try {
    const { pid, databaseUrl, redisUrl, mailPort } = JSON.parse(fs.readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return { databaseUrl, redisUrl, ...(mailPort ? { mailPort } : {}) };
  } catch {
    return null;
  }
}

/**
 * Runs a program in the foreground, with the terminal's own input.
 * @param {string} file a script for node
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} context
 * @returns {Promise<number>} its exit code
 */
export function runInFront(file, args, { env, signal }) {
  if (!fs.existsSync(file)) {
    throw new Obstacle(`${path.relative(repository, file)} is not there: run npm run build first.`);
  }
  signal.throwIfAborted();
  const command = ['--enable-source-maps', file, ...args];
  const child = spawn(process.execPath, command, { cwd: process.cwd(), env, stdio: 'inherit' });
  // A terminal's Ctrl-C has reached the child by itself.
  const end = () => signal.reason !== 'SIGINT' && child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command's main function; an obstacle becomes its sentence, and a signal lets the function stop what it started.
 * @param {(signal: AbortSignal) => Promise<number>} main
 */
export async function asCommand(main) {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopping.abort(name));
  whenOrphaned(() => stopping.abort('SIGHUP'));
  try {
    process.exitCode = await main(stopping.signal);
  } catch (error) {
    process.exitCode = 1;
    if (!stopping.signal.aborted) report(error);
  }
  process.exit();
}
