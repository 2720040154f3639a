// @ts-check
// For development: rebuild what changes, and serve the web app from its source.
import fs from 'node:fs';
import path from 'node:path';
import { turboCommand } from '../install.mjs';
import { launch } from '../services/process.mjs';

const WEB_PORT = 5173;

/**
 * turbo rebuilds each changed package; `node --watch` starts api and worker again when what they import was rebuilt.
 * @param {{ repository: string, settings: import('./settings.mjs').Settings, undo: import('./run.mjs').Undo }} context
 * @returns {string} a line for the person, empty when there is nothing to say
 */
export function startWatchers({ repository, settings, undo }) {
  const logs = path.join(settings.dataDir, 'logs');
  const start = (/** @type {Parameters<typeof launch>[0]} */ spec) => {
    const running = launch(spec);
    undo.push({ stop: async () => running.kill(), kill: running.kill });
  };
  const turbo = turboCommand(['watch', 'build', '--filter=!@talka/web']);
  start({ name: 'watch', ...turbo, cwd: repository, logFile: path.join(logs, 'watch.log') });

  const web = path.join(repository, 'apps', 'web');
  const vite = path.join(web, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!fs.existsSync(vite)) return '';
  start({
    name: 'web',
    command: process.execPath,
    args: [vite, '--port', String(WEB_PORT), '--strictPort'],
    cwd: web,
    env: { ...process.env, TALKA_API: `http://localhost:${settings.port}` },
    logFile: path.join(logs, 'web.log'),
  });
  return `The web app from its source is at http://localhost:${WEB_PORT}`;
}
