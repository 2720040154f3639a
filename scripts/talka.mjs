// @ts-check
// `npm run talka -- COMMAND`: the operator's tool, with the services of this machine's Talka.
import fs from 'node:fs';
import path from 'node:path';
import { asCommand, runInFront, servicesOf } from './embedded.mjs';
import { build, ensureInstalled } from './install.mjs';
import { repository } from './pnpm.mjs';
import { progressOn } from './services/progress.mjs';
import { settingsFrom } from './start/settings.mjs';

await asCommand(async (signal) => {
  // Progress goes to stderr: what the tool prints may be piped into a file.
  const progress = progressOn(process.stderr);
  const settings = settingsFrom(process.env, repository);
  const logs = path.join(settings.dataDir, 'logs');
  const program = path.join(repository, 'apps', 'cli', 'dist', 'main.js');
  await ensureInstalled({ progress, logs, signal });
  if (!fs.existsSync(program)) await build({ progress, logs, signal });
  // Counts, keys and checks of a vote need files and nothing else.
  if (['count', 'vote', 'recount', 'receipt'].includes(process.argv[2] ?? '')) {
    return await runInFront(program, process.argv.slice(2), { env: process.env, signal });
  }
  const services = await servicesOf(settings, progress, signal);
  try {
    return await runInFront(program, process.argv.slice(2), { env: services.env, signal });
  } finally {
    await services.stop();
  }
});
