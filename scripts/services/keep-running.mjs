// @ts-check
// A process that dies by itself is started again, a few times; then somebody has to look.
import { lastLines } from './process.mjs';

const PAUSES_MS = [500, 1000, 2000, 4000];
/** Up for this long, and an earlier crash counts no more. */
const SETTLED_MS = 60_000;

/** @typedef {{ name: string, stop(): Promise<void>, kill(): void, current(): import('./process.mjs').Running }} Kept */

/**
 * @param {{
 *   name: string,
 *   first: import('./process.mjs').Running,
 *   again: () => Promise<import('./process.mjs').Running>,
 *   say: (line: string) => void,
 *   onLost: (sentence: string) => void,
 *   pauses?: number[],
 *   stopPatienceMs?: number,
 * }} spec `onLost` is told once, when starting again has not helped
 * @returns {Kept}
 */
export function keepRunning({ name, first, again, say, onLost, pauses = PAUSES_MS, stopPatienceMs }) {
  let current = first;
  let stopping = false;
  /** @type {() => void} */
  let hurry = () => {};
  const watching = watch();

  async function watch() {
    for (let crashes = 0; ;) {
      const begun = performance.now();
      const { code, signal } = await current.exited;
      if (stopping) return;
      if (performance.now() - begun > SETTLED_MS) crashes = 0;
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      const pause = pauses[crashes];
      if (pause === undefined) {
        onLost(
          `${name} ${how} ${crashes + 1} times in a row: ${current.logFile} says why.\n${lastLines(current.logFile)}`,
        );
        return;
      }
      crashes += 1;
      say(`  ! ${name} ${how}; starting it again (${crashes} of ${pauses.length}).`);
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, pause);
        hurry = () => {
          clearTimeout(timer);
          resolve(undefined);
        };
      });
      if (stopping) return;
      try {
        current = await again();
      } catch (error) {
        if (!stopping)
          onLost(`${name} ${how} and could not be started again: ${/** @type {Error} */ (error).message}`);
        return;
      }
    }
  }

  return {
    name,
    current: () => current,
    async stop() {
      stopping = true;
      hurry();
      await current.stop(stopPatienceMs);
      // A restart that was already under way brings up one more process.
      await watching;
      await current.stop(stopPatienceMs);
    },
    kill() {
      stopping = true;
      current.kill();
    },
  };
}
