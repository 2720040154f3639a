// @ts-check
// Runs the pnpm pinned in package.json, whatever is (or is not) on PATH. Needs only node and npm.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { environmentWithHome } from './services/user.mjs';

export const repository = path.resolve(import.meta.dirname, '..');

/** @returns {string} the pinned package manager, e.g. `pnpm@12.21.0` */
export function pinnedPnpm() {
  const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  return manifest.packageManager.replace(/\+.*/, '');
}

/**
 * The command line that runs the pinned pnpm, for callers that spawn it themselves.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function pnpmCommand(args) {
  const env = environmentWithHome(path.join(repository, '.talka', 'home'));
  if (env.HOME !== process.env.HOME && env.HOME) mkdirSync(env.HOME, { recursive: true });
  return {
    command: 'npx',
    // The pin is exact, so a copy that npm has kept is the right one: a second start works without a network.
    args: ['--yes', '--prefer-offline', pinnedPnpm(), ...args],
    // npm warns about each pnpm setting it finds in the environment; the warnings are not about us.
    env: { ...env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' },
  };
}

/**
 * Runs pnpm in the foreground and answers its exit code.
 *
 * A terminal sends Ctrl-C to the whole process group, so pnpm hears it too: this process only has to outlive it, else
 * whatever pnpm was running loses its parent halfway through its own clean-up.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runPnpm(args, options = {}) {
  const { command, args: all, env } = pnpmCommand(args);
  const child = spawn(command, all, {
    cwd: options.cwd ?? process.cwd(),
    env: { ...env, ...options.env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const wait = () => {};
  const forward = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  return new Promise((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new Error('npx could not be started: install Node.js together with npm.', { cause })),
    );
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => {
    process.off('SIGINT', wait);
    process.off('SIGTERM', forward);
    process.off('SIGHUP', forward);
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(import.meta.filename)) {
  process.exitCode = await runPnpm(process.argv.slice(2));
}
