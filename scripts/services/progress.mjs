// @ts-check
// What a person sees while something slow happens: a spinner on a terminal, plain lines elsewhere, never silence.
import process from 'node:process';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const HEARTBEAT_SECONDS = 10;

/** An expected obstacle, told in one sentence and without a stack. */
export class Obstacle extends Error {
  /**
   * @param {string} message one sentence: what is in the way and the step that helps
   * @param {string} [detail] what the program that failed said itself
   */
  constructor(message, detail = '') {
    super(message);
    this.name = 'Obstacle';
    this.detail = detail.trim();
  }
}

/**
 * @param {unknown} error an obstacle is told; anything else is a fault of ours and shown whole
 */
export function report(error) {
  if (!(error instanceof Obstacle)) console.error(error);
  else console.error(error.detail ? `\n${error.detail}\n\n${error.message}` : `\n${error.message}`);
}

/**
 * Elapsed time for people: tenths up to a minute, then minutes and seconds.
 * @param {number} milliseconds
 */
export function elapsed(milliseconds) {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * @typedef {{
 *   step<T>(label: string, work: (note: (text: string) => void) => Promise<T>): Promise<T>,
 *   say(line: string): void,
 * }} Progress
 */

/**
 * @param {NodeJS.WriteStream} [out]
 * @returns {Progress}
 */
export function progressOn(out = process.stdout) {
  // The reader may go away (`| head`, a closed terminal); the services still have to be stopped in order.
  out.on('error', () => {});
  const say = (/** @type {string} */ line) => void out.write(`${line}\n`);
  return {
    say,
    async step(label, work) {
      const begun = performance.now();
      const line = out.isTTY ? spinner(out, label, begun) : heartbeat(say, label, begun);
      try {
        const result = await work(line.note);
        line.end('✓');
        return result;
      } catch (error) {
        line.end('✗');
        throw error;
      }
    },
  };
}

/** @type {Progress} for scripts whose output is read by other programs */
export const silent = { say() {}, step: (_label, work) => work(() => {}) };

/**
 * @param {NodeJS.WriteStream} out
 * @param {string} label
 * @param {number} begun
 */
function spinner(out, label, begun) {
  let turn = 0;
  let detail = '';
  const draw = (/** @type {string} */ mark) => {
    const text = `  ${mark} ${label}${detail}  ${elapsed(performance.now() - begun)}`;
    // A line wider than the terminal wraps, and \r would no longer reach its beginning.
    out.write(`\r\u001b[2K${[...text].slice(0, Math.max(20, (out.columns || 80) - 1)).join('')}`);
  };
  const timer = setInterval(() => draw(FRAMES[turn++ % FRAMES.length] ?? ''), 100);
  draw(FRAMES[0] ?? '');
  return {
    note: (/** @type {string} */ text) => void (detail = text ? `: ${text}` : ''),
    end(/** @type {string} */ mark) {
      clearInterval(timer);
      detail = '';
      draw(mark);
      out.write('\n');
    },
  };
}

/**
 * @param {(line: string) => void} say
 * @param {string} label
 * @param {number} begun
 */
function heartbeat(say, label, begun) {
  let detail = '';
  say(`  … ${label}`);
  const timer = setInterval(
    () => say(`  … ${label}${detail}  ${elapsed(performance.now() - begun)}`),
    HEARTBEAT_SECONDS * 1000,
  );
  return {
    note: (/** @type {string} */ text) => void (detail = text ? `: ${text}` : ''),
    end(/** @type {string} */ mark) {
      clearInterval(timer);
      say(`  ${mark} ${label}  ${elapsed(performance.now() - begun)}`);
    },
  };
}
