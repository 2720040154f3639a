// @ts-check
// Child processes that outlive a Ctrl-C until we stop them ourselves, in our order.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{
 *   name: string,
 *   pid: number,
 *   logFile: string,
 *   exited: Promise<{ code: number | null, signal: NodeJS.Signals | null }>,
 *   running(): boolean,
 *   stop(patienceMs?: number): Promise<void>,
 *   kill(): void,
 * }} Running
 */

const LOG_LIMIT = 10 * 1024 * 1024;

/**
 * Starts a program in its own process group (the terminal's Ctrl-C does not reach it), writing to a log file.
 * @param {{
 *   name: string, command: string, args: string[], logFile: string, cwd?: string, env?: NodeJS.ProcessEnv,
 *   uid?: number | undefined, gid?: number | undefined, stopSignal?: NodeJS.Signals, input?: string,
 * }} spec
 * @returns {Running}
 */
export function launch(spec) {
  const log = openLog(spec.logFile);
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd ?? '/',
    env: spec.env ?? process.env,
    stdio: [spec.input === undefined ? 'ignore' : 'pipe', log, log],
    detached: true,
    ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
  });
  fs.closeSync(log);
  let ended = false;
  /** @type {Running['exited']} */
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      ended = true;
      resolve({ code, signal });
    });
    child.once('error', (error) => {
      ended = true;
      fs.appendFileSync(spec.logFile, `${error.message}\n`);
      resolve({ code: 127, signal: null });
    });
  });
  if (spec.input !== undefined) {
    child.stdin?.on('error', () => {});
    child.stdin?.end(spec.input);
  }
  const pid = child.pid ?? 0;
  return {
    name: spec.name,
    pid,
    logFile: spec.logFile,
    exited,
    running: () => !ended,
    async stop(patienceMs = 10_000) {
      if (ended) return;
      child.kill(spec.stopSignal ?? 'SIGTERM');
      await Promise.race([exited, later(patienceMs)]);
      if (!ended) killGroup(pid);
      await exited;
    },
    kill: () => killGroup(pid),
  };
}

/** @param {number} pid the leader of a group that `launch` made */
export function killGroup(pid) {
  if (pid <= 1) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** @param {string} logFile */
function openLog(logFile) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  if (fs.existsSync(logFile) && fs.statSync(logFile).size > LOG_LIMIT) fs.renameSync(logFile, `${logFile}.1`);
  return fs.openSync(logFile, 'a', 0o600);
}

/**
 * The end of a log, for the message that says why something died.
 * @param {string} file
 * @param {number} [lines]
 */
export function lastLines(file, lines = 15) {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/** @param {number} milliseconds */
export function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/**
 * Polls until the check says yes; gives up when the process ends or the time is over.
 * @param {Running} running
 * @param {() => Promise<boolean>} check
 * @param {{ timeoutMs: number, everyMs?: number }} options
 * @returns {Promise<'ready' | 'ended' | 'timeout'>}
 */
export async function untilReady(running, check, { timeoutMs, everyMs = 25 }) {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (!running.running()) return 'ended';
    if (await check()) return 'ready';
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return 'timeout';
}
