// @ts-check
// Who runs the database processes, and from which home folder.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * How a program that refuses root is run.
 * - `plain`: we are an ordinary user already.
 * - `userns`: root, inside a user namespace where root is seen as uid 1000; files stay root's, so /root works too.
 * - `nobody`: root without user namespaces (an unprivileged container): the process becomes uid 65534.
 * @typedef {{
 *   mode: 'plain' | 'userns' | 'nobody',
 *   wrap(command: string, args: string[]): [string, string[]],
 *   ids: { uid?: number, gid?: number },
 * }} ServiceUser
 */

const NOBODY = 65534;
const UNSHARE = ['-U', '--map-user=1000', '--map-group=1000'];

/** @type {ServiceUser} */
const plain = { mode: 'plain', wrap: (command, args) => [command, args], ids: {} };
/** @type {ServiceUser} */
const userns = {
  mode: 'userns',
  wrap: (command, args) => ['unshare', [...UNSHARE, command, ...args]],
  ids: {},
};
/** @type {ServiceUser} */
const nobody = {
  mode: 'nobody',
  wrap: (command, args) => [command, args],
  ids: { uid: NOBODY, gid: NOBODY },
};

/** @returns {ServiceUser} the first way that works here; `TALKA_SERVICE_USER` (plain, userns, nobody) forces one */
export function serviceUser() {
  const forced = process.env.TALKA_SERVICE_USER;
  if (forced === 'plain' || process.getuid?.() !== 0) return plain;
  if (forced === 'userns') return userns;
  if (forced === 'nobody') return nobody;
  const namespaces =
    process.platform === 'linux' && spawnSync('unshare', [...UNSHARE, 'true'], { cwd: '/' }).status === 0;
  return namespaces ? userns : nobody;
}

/**
 * Whether that user can reach a path, asked of the system itself: parents, mounts and namespaces all count.
 * @param {ServiceUser} user
 * @param {'-x' | '-w'} test
 * @param {string} target
 */
export function canReach(user, test, target) {
  const [command, args] = user.wrap('test', [test, target]);
  return spawnSync(command, args, { ...user.ids, cwd: '/' }).status === 0;
}

/**
 * The environment with a HOME that can be written: npm, pnpm and browsers keep caches there, and accounts such as
 * `nobody` have none.
 * @param {string} fallback
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentWithHome(fallback) {
  const home = process.env.HOME || os.userInfo().homedir;
  return isWritable(home) ? { ...process.env, HOME: home } : { ...process.env, HOME: fallback };
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return fs.statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {string} name a program name
 * @returns {string | undefined} where PATH finds it
 */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
      } catch {
        return false;
      }
    });
}
