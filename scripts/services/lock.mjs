// @ts-check
// One data folder, one running Talka: two PostgreSQL servers or two Redis on the same files would destroy them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { killGroup } from './process.mjs';
import { Obstacle } from './progress.mjs';

/**
 * What a start writes down while it runs. A pid alone is not an identity, since pids are used again: the moment the
 * process began is kept with it.
 * @typedef {{ name: string, pid: number, began: string }} Identity
 * @typedef {{ owner: Identity, children: Identity[] }} Ledger
 * @typedef {{ remember(name: string, pid: number): void, release(): void }} Lock
 */

/**
 * Takes the folder, or says who has it. What a start that was killed left running is ended first.
 * @param {string} dataDir
 * @param {(line: string) => void} say
 * @returns {Promise<Lock>}
 */
export async function lockDataFolder(dataDir, say) {
  const file = path.join(dataDir, 'running.json');
  const guard = path.join(dataDir, 'running.lock');
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(dataDir, error);
  }
  await takeGuard(guard, dataDir);
  try {
    const before = readLedger(file);
    if (before && isAlive(before.owner)) throw inUse(dataDir, before.owner.pid);
    const leftovers = before?.children.filter(isAlive) ?? [];
    if (leftovers.length > 0) {
      say('  … Ending what an interrupted start left running');
      await endLeftovers(leftovers);
    }
    /** @type {Ledger} */
    const ledger = { owner: identify('talka', process.pid), children: [] };
    const write = () => fs.writeFileSync(file, JSON.stringify(ledger), { mode: 0o600 });
    write();
    return {
      remember(name, pid) {
        ledger.children = [...ledger.children.filter((one) => one.name !== name), identify(name, pid)];
        write();
      },
      release: () => fs.rmSync(file, { force: true }),
    };
  } finally {
    fs.rmSync(guard, { force: true });
  }
}

/**
 * The guard file covers only the moment in which two starts could both read "nobody is here".
 * @param {string} guard
 * @param {string} dataDir
 */
async function takeGuard(guard, dataDir) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      fs.writeFileSync(guard, JSON.stringify(identify('guard', process.pid)), { flag: 'wx' });
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw unwritable(dataDir, error);
      if (attempt > 3 && !isAlive(readIdentity(guard))) fs.rmSync(guard, { force: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw inUse(dataDir, readIdentity(guard)?.pid ?? 0);
}

/**
 * @param {string} dataDir
 * @param {number} pid
 */
function inUse(dataDir, pid) {
  const origin = originOf(dataDir);
  return new Obstacle(
    origin
      ? `Talka already runs here, at ${origin} (process ${pid}): open it, or stop it with Ctrl-C where it was started.`
      : `Another Talka (process ${pid}) is using ${dataDir}: stop it first, or set TALKA_DATA_DIR to another folder.`,
  );
}

/**
 * @param {string} dataDir
 * @returns {string | undefined} where the Talka of this folder is, once it has said so
 */
function originOf(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(path.join(dataDir, 'services.json'), 'utf8')).origin;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} dataDir
 * @param {unknown} error
 */
function unwritable(dataDir, error) {
  return new Obstacle(
    `The data folder ${dataDir} cannot be written: set TALKA_DATA_DIR to a folder of yours.`,
    String(error),
  );
}

/**
 * @param {string} name
 * @param {number} pid
 * @returns {Identity}
 */
export function identify(name, pid) {
  return { name, pid, began: beginningOf(pid) ?? '' };
}

/** @param {Identity | null} who */
export function isAlive(who) {
  return who !== null && who.pid > 1 && who.began !== '' && beginningOf(who.pid) === who.began;
}

/**
 * @param {number} pid
 * @returns {string | null} something that two processes with the same pid do not share; null when there is none such
 */
function beginningOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Field 2, the name in brackets, may itself hold spaces and brackets: count from behind it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : `${fields[19]} ${bootId()}`;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Clock ticks since boot mean nothing after a reboot. */
function bootId() {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** @param {Identity[]} children in the order they were started */
async function endLeftovers(children) {
  for (const child of children.toReversed()) {
    try {
      process.kill(child.pid, child.name === 'postgres' ? 'SIGINT' : 'SIGTERM');
    } catch {
      continue;
    }
    for (let waited = 0; isAlive(child) && waited < 5000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (isAlive(child)) killGroup(child.pid);
  }
}

/**
 * @param {string} file
 * @returns {Ledger | null}
 */
function readLedger(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null; // Not there, or cut off by a power cut: then nothing it names is running either.
  }
}

/**
 * @param {string} file
 * @returns {Identity | null}
 */
function readIdentity(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
