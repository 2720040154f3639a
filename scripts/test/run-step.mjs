// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { repository } from '../pnpm.mjs';
import { killGroup } from '../services/process.mjs';
import { elapsed } from '../services/progress.mjs';
import { countJest, countPlaywright } from './count.mjs';

/**
 * Runs one step to its end and counts it. Its output is shown as it comes: a long run must never look stuck.
 * @param {import('./steps.mjs').Step} step
 * @param {{ env: NodeJS.ProcessEnv, folder: string, rest: string[], signal: AbortSignal }} context
 *   `folder`: for its report
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runStep(step, { env, folder, rest, signal }) {
  const report = path.join(folder, `${step.name}.json`);
  const deadline = performance.now() + step.minutes * 60_000;
  let ok = true;
  /** @type {string[]} */
  const remarks = [];
  const waiting = step.commands(report, rest);
  const work = async () => {
    for (let command = waiting.shift(); command && !signal.aborted; command = waiting.shift()) {
      const left = deadline - performance.now();
      const outcome = await run(command, { ...env, ...command.env }, left, signal);
      if (outcome === 'timeout')
        remarks.push(`ended after ${elapsed(step.minutes * 60_000)} without a result`);
      ok &&= outcome === 'ok';
    }
  };
  await Promise.all(Array.from({ length: step.atOnce ?? 1 }, work));
  if (step.kind === 'check') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, remarks };
  const count = counted(step.kind, report);
  // A runner that reports only successes but fails has noticed something outside its tests.
  const failed = !ok && count.failed === 0 ? 1 : count.failed;
  return { ...count, failed, remarks: [...remarks, ...count.remarks] };
}

/**
 * @param {'jest' | 'playwright'} kind
 * @param {string} report
 * @returns {import('./count.mjs').Count}
 */
function counted(kind, report) {
  if (!fs.existsSync(report))
    return { passed: 0, failed: 1, skipped: 0, remarks: ['the runner left no report'] };
  const json = JSON.parse(fs.readFileSync(report, 'utf8'));
  return kind === 'jest' ? countJest(json) : countPlaywright(json);
}

/**
 * @param {import('./steps.mjs').Command} command
 * @param {NodeJS.ProcessEnv} env
 * @param {number} timeoutMs
 * @param {AbortSignal} signal
 * @returns {Promise<'ok' | 'failed' | 'timeout'>}
 */
function run({ command, args }, env, timeoutMs, signal) {
  return new Promise((resolve) => {
    // A group of its own: what is left of a step that hangs can be ended as a whole.
    const child = spawn(command, args, {
      cwd: repository,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    let timedOut = false;
    const end = () => killGroup(child.pid ?? 0);
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, timeoutMs);
    signal.addEventListener('abort', end, { once: true });
    const done = (/** @type {boolean} */ ok) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      end();
      resolve(timedOut ? 'timeout' : ok ? 'ok' : 'failed');
    };
    child.once('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}
