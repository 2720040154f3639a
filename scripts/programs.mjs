// @ts-check
// Benchmarks and fault drills alike: `<folder>/NAME.mjs`, each run with fresh services and a fresh build.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runInFront } from './embedded.mjs';
import { build, ensureInstalled } from './install.mjs';
import { repository } from './pnpm.mjs';
import { freePort } from './services/ports.mjs';
import { Obstacle, progressOn } from './services/progress.mjs';
import { temporaryServices } from './services/temporary.mjs';
import { childEnvironment, settingsFrom } from './start/settings.mjs';

/**
 * @param {string} folder such as `bench`
 * @param {string[]} args a name, or `all`, then what the program is given
 * @param {AbortSignal} signal
 * @returns {Promise<number>} 0 when every program ended with 0
 */
export async function runPrograms(folder, args, signal) {
  const known = names(folder);
  const [name = '', ...rest] = args;
  const chosen = name === 'all' ? known : known.filter((one) => one === name);
  if (chosen.length === 0) {
    const choice = known.length === 0 ? 'there are none yet' : `choose from all, ${known.join(', ')}`;
    throw new Obstacle(`${name ? `"${name}" is not in ${folder}/` : `Which of ${folder}/?`}: ${choice}.`);
  }
  // Progress goes to stderr: the last line on stdout belongs to the program.
  const progress = progressOn(process.stderr);
  const settings = settingsFrom(process.env, repository);
  const logs = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-logs-'));
  try {
    await ensureInstalled({ progress, logs, signal });
    await build({ progress, logs, signal });
    let worst = 0;
    for (const one of chosen) {
      const program = path.join(repository, folder, `${one}.mjs`);
      worst = Math.max(worst, await runOne(program, rest, { settings, progress, signal }));
    }
    return worst;
  } finally {
    fs.rmSync(logs, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function names(folder) {
  const place = path.join(repository, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort();
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{
 *   settings: import('./start/settings.mjs').Settings, progress: import('./services/progress.mjs').Progress,
 *   signal: AbortSignal,
 * }} context
 */
async function runOne(program, args, { settings, progress, signal }) {
  const services = await temporaryServices({ cacheDir: settings.cacheDir, progress, signal });
  try {
    const { dataDir } = services;
    const port = await freePort();
    const own = { ...settings, dataDir, port, origin: `http://localhost:${port}` };
    const env = childEnvironment(process.env, own, { repository, ...services, mailPort: await freePort() });
    return await runInFront(program, args, { env, signal });
  } finally {
    await services.stop();
  }
}
