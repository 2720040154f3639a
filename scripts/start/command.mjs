// @ts-check
// What `npm start` and `npm run dev` have in common: up, wait for a signal, down.
import path from 'node:path';
import { repository } from '../pnpm.mjs';
import { whenOrphaned } from '../services/orphan.mjs';
import { elapsed, progressOn, report } from '../services/progress.mjs';
import { Undo, bringUp } from './run.mjs';
import { settingsFrom } from './settings.mjs';
import { startWatchers } from './watchers.mjs';

/** npm passes a terminal's Ctrl-C on to us, who heard it already: two within this time are one. */
const SAME_KEYPRESS_MS = 700;
const SIGNALS = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

/**
 * @param {{ watch: boolean }} options `watch`: api, worker and web follow the source as it changes
 */
export async function runUntilStopped({ watch }) {
  const begun = performance.now();
  const progress = progressOn();
  const stopping = new AbortController();
  const undo = new Undo();
  let firstSignalAt = 0;
  let exitCode = 0;
  let ready = false;

  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      const now = performance.now();
      if (!stopping.signal.aborted) {
        firstSignalAt = now;
        exitCode = ready ? 0 : code;
        progress.say('\nStopping. Your data stays; press Ctrl-C again to force.');
        stopping.abort();
      } else if (signal === 'SIGINT' && now - firstSignalAt > SAME_KEYPRESS_MS) {
        undo.killAll();
        process.exit(code);
      }
    });
  }

  whenOrphaned(() => process.emit('SIGTERM'));

  /** @param {string} sentence */
  function onLost(sentence) {
    progress.say(`\n${sentence}`);
    exitCode = 1;
    stopping.abort();
  }

  try {
    const settings = settingsFrom(process.env, repository);
    const context = { repository, settings, progress, watch };
    progress.say('Talka is starting.');
    const { guide } = await bringUp({ ...context, undo, onLost, signal: stopping.signal });
    stopping.signal.throwIfAborted();
    ready = true;
    const more = watch ? startWatchers({ repository, settings, undo }) : '';
    progress.say(`\nTalka is ready at ${settings.origin}`);
    if (more) progress.say(more);
    if (guide) progress.say(`\n${guide.trimEnd()}`);
    const logs = path.relative(process.cwd(), path.join(settings.dataDir, 'logs')) || '.';
    progress.say(
      `\nStarted in ${elapsed(performance.now() - begun)}. Logs are in ${logs}. Ctrl-C stops everything.`,
    );
    // Nothing below keeps the event loop alive by itself once the children write to files.
    const alive = setInterval(() => {}, 60_000);
    await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    clearInterval(alive);
  } catch (error) {
    if (!stopping.signal.aborted) {
      exitCode = 1;
      report(error);
    }
  }

  const stopBegun = performance.now();
  await undo.stopAll();
  if (stopping.signal.aborted) progress.say(`Stopped in ${elapsed(performance.now() - stopBegun)}.`);
  process.exit(exitCode);
}
