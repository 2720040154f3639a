// @ts-check
// Packages from the lockfile, once per change; and the build.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pnpmCommand, repository } from './pnpm.mjs';
import { buildStamp } from './services/build-stamp.mjs';
import { Obstacle } from './services/progress.mjs';
import { runQuietly } from './services/quiet-run.mjs';

/** @typedef {{ progress: import('./services/progress.mjs').Progress, logs: string, signal?: AbortSignal }} Context */

/** Says in one sentence what otherwise would be a syntax error somewhere inside. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Obstacle(`Talka needs Node.js 20.19 or newer; this is ${process.version}.`);
}

/**
 * Installs from the frozen lockfile unless exactly that was done last time: a second start then asks no registry.
 * @param {Context} context
 */
export async function ensureInstalled({ progress, logs, signal }) {
  requireNode();
  const stamp = path.join(repository, 'node_modules', '.talka-installed');
  const wanted = fingerprint();
  if (readIfThere(stamp) === wanted && importers().every(hasItsPackages)) return;
  await progress.step('Installing packages', async () => {
    const { command, args, env } = pnpmCommand(['install', '--frozen-lockfile']);
    await runQuietly({
      name: 'install',
      command,
      args,
      cwd: repository,
      // CI: pnpm must never stop to ask, least of all where nobody can answer.
      env: { ...env, CI: 'true' },
      logFile: path.join(logs, 'install.log'),
      otherwise:
        'The packages could not be installed; pnpm says why above. No network, or a lockfile older than a package.json?',
      ...(signal ? { signal } : {}),
    });
    fs.writeFileSync(stamp, wanted);
  });
}

const BUILT = path.join(repository, 'node_modules', '.talka-built');

/** What is built is built from what is there now. */
export const markBuilt = () => fs.writeFileSync(BUILT, buildStamp(repository) ?? '');

/**
 * Builds what changed; turbo's cache makes the rest cost little, and a stamp makes a start after a start cost nothing.
 * @param {Context} context
 */
export async function build({ progress, logs, signal }) {
  const now = buildStamp(repository);
  if (now !== null && readIfThere(BUILT) === now) return;
  await progress.step('Building', async () => {
    const { command, args, env } = turboCommand(['run', 'build', '--output-logs=errors-only']);
    await runQuietly({
      name: 'build',
      command,
      args,
      env,
      cwd: repository,
      logFile: path.join(logs, 'build.log'),
      otherwise: 'The build failed.',
      lines: 60,
      ...(signal ? { signal } : {}),
    });
  });
  markBuilt();
}

/**
 * turbo looks for pnpm on PATH, so pnpm has to run it.
 * @param {string[]} args
 */
export function turboCommand(args) {
  const command = pnpmCommand(['exec', 'turbo', ...args]);
  return { ...command, env: { ...command.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } };
}

function fingerprint() {
  const hash = crypto.createHash('sha256');
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(readIfThere(path.join(repository, file)));
  for (const folder of importers()) {
    hash.update(folder).update(readIfThere(path.join(repository, folder, 'package.json')));
  }
  return hash.digest('hex');
}

/** @returns {string[]} the folders with a package.json, the root first */
function importers() {
  const inside = (/** @type {string} */ parent) => {
    const folder = path.join(repository, parent);
    if (!fs.existsSync(folder)) return [];
    return fs
      .readdirSync(folder)
      .map((name) => path.join(parent, name))
      .filter((name) => fs.existsSync(path.join(repository, name, 'package.json')))
      .sort();
  };
  return ['.', ...inside('apps'), ...inside('packages')];
}

/** @param {string} folder */
function hasItsPackages(folder) {
  const { dependencies, devDependencies } = JSON.parse(
    readIfThere(path.join(repository, folder, 'package.json')),
  );
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.every((name) => fs.existsSync(path.join(repository, folder, 'node_modules', name)));
}

/** @param {string} file */
function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
