// @ts-check
// Redis: the one REDIS_URL names, else Valkey or Redis from PATH, else Debian's package unpacked into the data folder.
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { answers, freePort } from './ports.mjs';
import { launch, lastLines, untilReady } from './process.mjs';
import { Obstacle } from './progress.mjs';
import { onPath } from './user.mjs';

const run = promisify(execFile);
/** BullMQ's own floor: older servers lack the stream and LPOS commands it calls. */
const OLDEST = [6, 2];

/**
 * @param {{
 *   dataDir: string, cacheDir: string, password: string, durable: boolean, port?: number,
 *   note?: (text: string) => void, signal?: AbortSignal | undefined,
 * }} options
 * @returns {Promise<import('./postgres.mjs').Service>}
 */
export async function startRedis(options) {
  const given = process.env.REDIS_URL;
  if (given) return { url: await checked(given), port: 0, origin: 'REDIS_URL', process: null };

  const program = await redisProgram(options.cacheDir, options.note ?? (() => {}), options.signal);
  const port = options.port ?? (await freePort());
  const data = path.join(options.dataDir, 'redis');
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  const logFile = path.join(options.dataDir, 'logs', 'redis.log');
  const running = launch({
    name: 'redis',
    command: program.command,
    // The configuration comes through stdin: a password among the arguments is shown to everybody by `ps`, and the
    // working folder as data folder spares quoting a path with spaces.
    args: ['-'],
    input: configuration({ port, password: options.password, durable: options.durable }),
    logFile,
    cwd: data,
    env: { ...process.env, ...program.env },
  });
  const state = await untilReady(running, () => pings(port, options.password), { timeoutMs: 60_000 });
  if (state !== 'ready') {
    await running.stop(2000);
    throw new Obstacle(`Redis did not start: ${logFile} says why.`, lastLines(logFile));
  }
  return {
    url: `redis://:${options.password}@127.0.0.1:${port}`,
    port,
    origin: program.origin,
    process: running,
  };
}

/**
 * Jobs must survive a crash and must never be evicted to make room.
 * @param {{ port: number, password: string, durable: boolean }} facts
 */
function configuration({ port, password, durable }) {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'dir ./',
    'daemonize no',
    'loglevel notice',
    'save ""',
    `appendonly ${durable ? 'yes' : 'no'}`,
    'appendfsync everysec',
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}

/**
 * @param {string} cacheDir
 * @param {(text: string) => void} note
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<{ command: string, env: NodeJS.ProcessEnv, origin: string }>}
 */
async function redisProgram(cacheDir, note, signal) {
  // TALKA_REDIS=package skips PATH, to try what a machine without Redis does.
  const names = process.env.TALKA_REDIS === 'package' ? [] : ['valkey-server', 'redis-server'];
  for (const name of names) {
    const command = onPath(name);
    const version = command ? versionOf(command) : null;
    if (command && version) return { command, env: {}, origin: `${name} ${version}` };
  }
  const folder = path.join(cacheDir, 'redis');
  if (!fs.existsSync(path.join(folder, 'usr/bin/redis-server'))) {
    note('downloading Debian’s redis-server');
    await unpackDebianPackage(folder, path.join(cacheDir, 'apt'), signal).catch((cause) => {
      throw noRedis(String(cause.stderr || cause.message));
    });
  }
  const command = path.join(folder, 'usr/bin/redis-server');
  const env = { LD_LIBRARY_PATH: libraryFolders(folder) };
  const version = versionOf(command, env);
  if (!version) throw noRedis(`${command} cannot be run`);
  return { command, env, origin: `Debian's redis-server ${version}, unpacked` };
}

/** @param {string} detail */
function noRedis(detail) {
  return new Obstacle(
    'Talka needs Redis 6.2 or newer: install redis-server (Debian, Ubuntu: apt-get install redis-server; macOS: brew install valkey), or set REDIS_URL.',
    detail,
  );
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} the version; null when the program does not run or is too old
 */
function versionOf(command, env = {}) {
  const { stdout, status } = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const version = status === 0 ? /v=(\d+)\.(\d+)\S*/.exec(stdout) : null;
  if (!version) return null;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const [oldMajor = 0, oldMinor = 0] = OLDEST;
  return major > oldMajor || (major === oldMajor && minor >= oldMinor) ? version[0].slice(2) : null;
}

/**
 * `apt-get download` and `dpkg -x` need no root, given lists and a cache of one's own.
 * @param {string} folder
 * @param {string} apt
 * @param {AbortSignal | undefined} signal
 */
async function unpackDebianPackage(folder, apt, signal) {
  if (!onPath('apt-get') || !onPath('dpkg')) throw new Error('neither Redis nor apt-get is on PATH');
  const partial = `${folder}.partial-${process.pid}`;
  const debs = path.join(apt, 'debs');
  fs.rmSync(debs, { recursive: true, force: true });
  for (const sub of ['state/lists/partial', 'cache/archives/partial', 'debs']) {
    fs.mkdirSync(path.join(apt, sub), { recursive: true });
  }
  // Options go through a file: on the command line apt would split a path at its spaces.
  const options = path.join(apt, 'apt.conf');
  fs.writeFileSync(
    options,
    [
      `Dir::State "${apt}/state";`,
      'Dir::State::status "/var/lib/dpkg/status";',
      `Dir::Cache "${apt}/cache";`,
      'Debug::NoLocking "1";',
      'APT::Sandbox::User "";',
      'Acquire::Retries "2";',
      'Acquire::http::Timeout "30";',
    ].join('\n'),
  );
  const env = { ...process.env, APT_CONFIG: options, LC_ALL: 'C' };
  const quick = { cwd: debs, env, signal, timeout: 120_000, maxBuffer: 16 * 1024 * 1024 };
  await run('apt-get', ['-q', 'update'], quick);
  await run('apt-get', ['-q', 'download', ...(await packagesToUnpack(quick))], quick);
  for (const file of fs.readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    await run('dpkg', ['-x', path.join(debs, file), partial], { env });
  }
  if (!fs.existsSync(folder)) fs.renameSync(partial, folder);
  fs.rmSync(partial, { recursive: true, force: true });
  fs.rmSync(apt, { recursive: true, force: true });
}

/**
 * The server and the libraries that a minimal system lacks; names differ between Debian and Ubuntu releases.
 * @param {import('node:child_process').ExecFileOptions} options
 */
async function packagesToUnpack(options) {
  const base =
    /^(libc6|libssl|libsystemd|libgcc|libstdc|libcrypt|init-system|lsb-base|adduser|procps|debconf)/;
  const { stdout } = await run(
    'apt-cache',
    ['depends', '--important', 'redis-tools', 'redis-server'],
    options,
  );
  const needed = String(stdout)
    .split('\n')
    .map((line) => /^\s*(?:Pre)?Depends: ([a-z0-9][a-z0-9.+-]*)$/.exec(line.replace('|', ''))?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => name.startsWith('lib') && !base.test(name));
  return [...new Set(['redis-server', 'redis-tools', ...needed])];
}

/** @param {string} folder an unpacked package */
function libraryFolders(folder) {
  const machine = /** @type {Record<string, string>} */ ({ x64: 'x86_64', arm64: 'aarch64' })[process.arch];
  const triple = `${machine ?? process.arch}-linux-gnu`;
  return [`${folder}/usr/lib/${triple}`, `${folder}/lib/${triple}`, process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
}

/**
 * @param {number} port
 * @param {string} password
 * @returns {Promise<boolean>} true once it serves: while loading its file it answers, but with an error
 */
function pings(port, password) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port });
    let text = '';
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.split('\r\n').length > 2) socket.destroy();
    });
    socket.once('error', () => {});
    socket.once('close', () => resolve(text.includes('+PONG')));
  });
}

/** @param {string} url a Redis somebody else runs */
async function checked(url) {
  let address;
  try {
    address = new URL(url);
  } catch {
    throw new Obstacle('REDIS_URL is not an address like redis://host:6379.');
  }
  if (await answers(address.hostname, Number(address.port || 6379))) return url;
  throw new Obstacle('The Redis named by REDIS_URL does not answer: check the address, or unset it.');
}
