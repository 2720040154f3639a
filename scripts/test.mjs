// @ts-check
// `npm test`: every check and test, each counted, all of them reported. The last line is the result.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { whenOrphaned } from './services/orphan.mjs';
import { elapsed, progressOn, report } from './services/progress.mjs';
import { readArguments } from './test/arguments.mjs';
import { sum } from './test/count.mjs';
import { Preparation } from './test/preparation.mjs';
import { runStep } from './test/run-step.mjs';
import { steps, withPreparation } from './test/steps.mjs';

/** @typedef {{ name: string, count: import('./test/count.mjs').Count, took: number }} Result */

const progress = progressOn();
const stopping = new AbortController();
let signalCode = 0;
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => {
    signalCode = code;
    stopping.abort();
  });
}

whenOrphaned(() => process.emit('SIGTERM'));

/** @param {string[]} args */
async function main(args) {
  const { list, chosen, rest } = readArguments(
    args,
    steps.map(({ name }) => name),
  );
  if (list) {
    for (const { name, about } of steps) progress.say(`${name.padEnd(12)}${about}`);
    return 0;
  }
  const todo = withPreparation(chosen);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-test-'));
  /** @type {{ stop(): Promise<void> }[]} */
  const undo = [{ stop: async () => fs.rmSync(folder, { recursive: true, force: true }) }];
  /** @type {Result[]} */
  const results = [];
  try {
    await ensureInstalled({ progress, logs: folder, signal: stopping.signal });
    const preparation = new Preparation(folder, progress, stopping.signal);
    undo.push(preparation);
    for (const step of todo) {
      if (stopping.signal.aborted) break;
      progress.say(`\n── ${step.name}: ${step.about}`);
      const begun = performance.now();
      const count = await prepareAndRun(step, preparation, folder, rest);
      results.push({ name: step.name, count, took: performance.now() - begun });
      progress.say(line(results.at(-1)));
    }
  } catch (error) {
    if (!stopping.signal.aborted) report(error);
    results.push({ name: 'preparation', count: { passed: 0, failed: 1, skipped: 0, remarks: [] }, took: 0 });
  } finally {
    for (const one of undo.toReversed()) await one.stop();
  }
  return summary(results);
}

/**
 * What a step needs is prepared just before it; without it the step has failed, and the others still run.
 * @param {import('./test/steps.mjs').Step} step
 * @param {Preparation} preparation
 * @param {string} folder
 * @param {string[]} rest
 */
async function prepareAndRun(step, preparation, folder, rest) {
  try {
    const env = await preparation.environmentFor(step);
    return await runStep(step, {
      env,
      folder,
      rest: step.kind === 'check' ? [] : rest,
      signal: stopping.signal,
    });
  } catch (error) {
    report(error);
    return { passed: 0, failed: 1, skipped: 0, remarks: [/** @type {Error} */ (error).message] };
  }
}

/** @param {Result | undefined} result */
function line(result) {
  if (!result) return '';
  const { name, count, took } = result;
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  const remarks = count.remarks.map((one) => `\n    ${one}`).join('');
  const figures = `${String(count.passed).padStart(5)} passed, ${count.failed} failed${skipped}`;
  return `${count.failed ? '✗' : '✓'} ${name.padEnd(12)}${figures}  ${elapsed(took)}${remarks}`;
}

/** @param {Result[]} results */
function summary(results) {
  progress.say('\n── summary');
  for (const result of results) progress.say(line(result));
  const { passed, failed } = sum(results.map(({ count }) => count));
  const unrun = results.reduce((total, { count }) => total + count.skipped, 0);
  if (!process.env.TALKA_REFERENCE_DATA && unrun > 0) {
    progress.say(`\nreference data absent: ${unrun} checks not run`);
  }
  progress.say(`\n${passed} passed, ${failed} failed`);
  return signalCode || (failed > 0 || passed === 0 ? 1 : 0);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = 1;
}
// A runner may have left a handle open here; nothing is left to wait for.
process.exit();
