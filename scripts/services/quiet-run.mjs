// @ts-check
// A command whose output matters only when it fails.
import fs from 'node:fs';
import { killGroup, lastLines, later, launch } from './process.mjs';
import { Obstacle } from './progress.mjs';

/**
 * Runs to the end with the output in a log file (begun anew each time).
 * @param {{
 *   name: string, command: string, args: string[], logFile: string, cwd: string, env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal, otherwise: string, lines?: number,
 * }} spec `otherwise`: the sentence for a failure; the end of the log follows it
 * @returns {Promise<string>} what it printed
 */
export async function runQuietly(spec) {
  spec.signal?.throwIfAborted();
  fs.rmSync(spec.logFile, { force: true });
  const running = launch(spec);
  const abort = () => {
    try {
      // npx and pnpm pass no signal on: the whole group has to hear it.
      process.kill(-running.pid, 'SIGTERM');
    } catch {
      // Already gone.
    }
    void later(3000).then(() => running.running() && killGroup(running.pid));
  };
  spec.signal?.addEventListener('abort', abort, { once: true });
  const { code } = await running.exited;
  spec.signal?.removeEventListener('abort', abort);
  spec.signal?.throwIfAborted();
  if (code !== 0) throw new Obstacle(spec.otherwise, lastLines(spec.logFile, spec.lines ?? 25));
  return fs.existsSync(spec.logFile) ? fs.readFileSync(spec.logFile, 'utf8') : '';
}
