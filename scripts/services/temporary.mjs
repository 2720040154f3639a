// @ts-check
// Services that live as long as one command, in a folder nobody keeps.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockDataFolder } from './lock.mjs';
import { startServices } from './services.mjs';

const PREFIX = 'talka-services-';

/**
 * Fresh PostgreSQL and Redis without durability; `stop` removes every trace.
 * @param {{ cacheDir: string, progress: import('./progress.mjs').Progress, signal?: AbortSignal }} options
 */
export async function temporaryServices({ cacheDir, progress, signal }) {
  await sweep(progress.say);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const lock = await lockDataFolder(dataDir, progress.say);
    const services = await startServices({ dataDir, cacheDir, durable: false, lock, progress, signal });
    return {
      ...services,
      dataDir,
      async stop() {
        await services.stop();
        remove();
      },
      kill() {
        services.kill();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Removes what earlier runs that were killed could not: their servers and their folders.
 * @param {(line: string) => void} say
 */
async function sweep(say) {
  const own = process.getuid?.();
  for (const name of fs.readdirSync(os.tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    // Without a ledger the folder may be one that another run is making at this moment.
    if (!fs.existsSync(path.join(folder, 'running.json')) || fs.statSync(folder).uid !== own) continue;
    const lock = await lockDataFolder(folder, say).catch(() => null);
    if (lock) fs.rmSync(folder, { recursive: true, force: true });
  }
}
