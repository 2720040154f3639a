// @ts-check
// The order in which one machine's Talka comes up and goes down.
import fs from 'node:fs';
import path from 'node:path';
import { build, ensureInstalled } from '../install.mjs';
import { keepRunning } from '../services/keep-running.mjs';
import { lockDataFolder } from '../services/lock.mjs';
import { freePort, portProblem } from '../services/ports.mjs';
import { lastLines, launch } from '../services/process.mjs';
import { Obstacle } from '../services/progress.mjs';
import { runQuietly } from '../services/quiet-run.mjs';
import { startServices } from '../services/services.mjs';
import { childEnvironment } from './settings.mjs';

const READY_TIMEOUT_MS = 120_000;

/**
 * @typedef {{
 *   repository: string,
 *   settings: import('./settings.mjs').Settings,
 *   progress: import('../services/progress.mjs').Progress,
 *   signal: AbortSignal,
 *   onLost: (sentence: string) => void,
 *   undo: Undo,
 *   watch: boolean,
 * }} Context
 */

/** What has to be stopped, the last started first. */
export class Undo {
  /** @type {{ stop(): Promise<unknown>, kill(): void }[]} */
  #steps = [];

  /** @param {{ stop(): Promise<unknown>, kill(): void }} step */
  push(step) {
    this.#steps.push(step);
  }

  async stopAll() {
    // A step stays on the list until it is done: a second Ctrl-C must still find it.
    for (let step = this.#steps.at(-1); step; step = this.#steps.at(-1)) {
      await step.stop();
      this.#steps.pop();
    }
  }

  killAll() {
    for (const step of this.#steps) step.kill();
  }
}

/** @param {import('./settings.mjs').Settings} settings */
export async function requirePort({ port }) {
  const problem = await portProblem(port);
  if (problem === 'taken') {
    throw new Obstacle(
      `Port ${port} is taken by another program: stop it, or choose another, e.g. TALKA_PORT=${port + 1} npm start.`,
    );
  }
  if (problem === 'forbidden') {
    throw new Obstacle(
      `Port ${port} needs administrator rights here: choose one above 1023 with TALKA_PORT.`,
    );
  }
}

/**
 * Brings everything up; answers when the first request would succeed.
 * @param {Context} context
 * @returns {Promise<{ guide: string }>} the sign-in guide; empty outside the demonstration
 */
export async function bringUp(context) {
  const { repository, settings, progress, signal, onLost, undo } = context;
  const logs = path.join(settings.dataDir, 'logs');
  const lock = await lockDataFolder(settings.dataDir, progress.say);
  undo.push({ stop: async () => lock.release(), kill() {} });
  await requirePort(settings);
  // What people upload and are sent is nobody else's on this machine, whatever the folder above allows.
  for (const name of ['files', 'mail', 'logs']) {
    fs.mkdirSync(path.join(settings.dataDir, name), { recursive: true, mode: 0o700 });
  }
  await ensureInstalled({ progress, logs, signal });
  await build({ progress, logs, signal });

  const services = await startServices({ ...settings, durable: true, lock, progress, onLost, signal });
  undo.push(services);
  const env = childEnvironment(process.env, settings, {
    repository,
    ...services,
    mailPort: await freePort(),
  });
  services.publish({ origin: settings.origin, port: settings.port, mailPort: Number(env.TALKA_MAIL_PORT) });

  const guide = await progress.step(
    settings.demo
      ? 'Bringing the database and the demonstration up to date'
      : 'Bringing the database up to date',
    () =>
      runQuietly({
        name: 'up',
        command: process.execPath,
        args: [
          ...['--enable-source-maps', path.join(repository, 'apps/cli/dist/main.js'), 'up'],
          ...(settings.demo ? ['--demo'] : []),
        ],
        cwd: repository,
        env,
        signal,
        logFile: path.join(logs, 'up.log'),
        otherwise: 'The database could not be brought up to date.',
      }),
  );

  await progress.step('Starting Talka', async () => {
    const apps = ['api', 'worker'].map((name) => startApp(name, { ...context, logs, env, lock }));
    undo.push({
      stop: () => Promise.all(apps.map((app) => app.stop())),
      kill: () => apps.forEach((app) => app.kill()),
    });
    await untilHealthy(settings.port, signal, path.join(logs, 'api.log'));
  });
  return { guide: settings.demo ? guide : '' };
}

/**
 * @param {string} name
 * @param {Context & { logs: string, env: NodeJS.ProcessEnv, lock: import('../services/lock.mjs').Lock }} context
 */
function startApp(name, { repository, logs, env, lock, progress, onLost, watch }) {
  const begin = () => {
    const running = launch({
      name,
      command: process.execPath,
      args: [
        ...(watch ? ['--watch', '--watch-preserve-output'] : []),
        ...['--enable-source-maps', path.join(repository, 'apps', name, 'dist', 'main.js')],
      ],
      cwd: repository,
      env,
      logFile: path.join(logs, `${name}.log`),
    });
    lock.remember(name, running.pid);
    return running;
  };
  return keepRunning({
    name,
    first: begin(),
    again: async () => begin(),
    say: progress.say,
    onLost,
    stopPatienceMs: 8000,
  });
}

/**
 * @param {number} port
 * @param {AbortSignal} signal
 * @param {string} logFile
 */
async function untilHealthy(port, signal, logFile) {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    const answer = await fetch(`http://localhost:${port}/api/health/ready`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Obstacle(
    `Talka is not ready after ${READY_TIMEOUT_MS / 1000} seconds: ${logFile} may say why.`,
    lastLines(logFile),
  );
}
